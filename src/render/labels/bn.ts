import type { Labels } from './labels.js'

/** Labels in Bangla. */
export const bn: Labels = {
  language: 'bn',
  colon: ': ',
  comma: ', ',
  by: 'লেখা: ',
  source: 'সূত্র',
  updated: 'হালনাগাদ',
  review: {
    item: 'আলোচিত কাজ',
    rating: 'রেটিং',
  },
  credit: {
    photograph: 'ছবি',
    illustration: 'অলংকরণ',
    graphic: 'গ্রাফিক',
    screenshot: 'স্ক্রিনশট',
    map: 'মানচিত্র',
  },
  relation: {
    related: 'সম্পর্কিত খবর',
    background: 'প্রেক্ষাপট',
    series: 'এই ধারাবাহিকে',
    promoted: 'প্রচারণা',
    mostRead: 'সর্বাধিক পঠিত',
    furtherReading: 'আরও পড়ুন',
  },
  kind: {
    article: 'নিবন্ধ',
    video: 'ভিডিও',
    audio: 'অডিও',
    gallery: 'ছবিঘর',
    liveBlog: 'সরাসরি',
  },
  sponsored: 'বিজ্ঞাপন',
  signUp: 'নিবন্ধন করুন',
  emailAddress: 'ইমেইল ঠিকানা',
  privacy: 'গোপনীয়তা নীতি',
  table: 'সারণি',
  image: 'ছবি',
  chart: 'লেখচিত্র',
  links: 'লিংক',
  transcript: 'প্রতিলিপি',
  subscribersOnly: 'শুধু গ্রাহকদের জন্য',
  embed: {
    show: '{provider}-এর কনটেন্ট দেখুন',
    words: 'লিখিত সংস্করণ',
    more: 'সব দেখুন',
  },
  live: {
    keyEvents: 'মূল ঘটনা',
    pinned: 'পিন করা',
    summary: 'সারসংক্ষেপ',
  },
  correction: {
    correction: 'সংশোধনী',
    clarification: 'ব্যাখ্যা',
    update: 'হালনাগাদ',
    retraction: 'প্রত্যাহার',
    editorsNote: 'সম্পাদকের নোট',
  },
}
