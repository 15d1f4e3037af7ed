import type { Labels } from './labels.js'

/** Labels in Urdu. */
export const ur: Labels = {
  language: 'ur',
  colon: ': ',
  comma: '، ',
  by: 'تحریر: ',
  source: 'ماخذ',
  updated: 'اپ ڈیٹ',
  review: {
    item: 'زیرِ تبصرہ',
    rating: 'درجہ بندی',
  },
  credit: {
    photograph: 'تصویر',
    illustration: 'خاکہ',
    graphic: 'گرافک',
    screenshot: 'اسکرین شاٹ',
    map: 'نقشہ',
  },
  relation: {
    related: 'متعلقہ خبریں',
    background: 'پس منظر',
    series: 'اس سلسلے میں',
    promoted: 'تشہیری مواد',
    mostRead: 'سب سے زیادہ پڑھی گئیں',
    furtherReading: 'مزید پڑھیں',
  },
  kind: {
    article: 'مضمون',
    video: 'ویڈیو',
    audio: 'آڈیو',
    gallery: 'تصویری گیلری',
    liveBlog: 'لائیو',
  },
  sponsored: 'اشتہار',
  signUp: 'سائن اپ کریں',
  emailAddress: 'ای میل پتہ',
  privacy: 'رازداری کی پالیسی',
  table: 'جدول',
  image: 'تصویر',
  chart: 'چارٹ',
  links: 'روابط',
  transcript: 'تحریری متن',
  subscribersOnly: 'صرف سبسکرائبرز کے لیے',
  embed: {
    show: '{provider} کا مواد دکھائیں',
    words: 'تحریری نسخہ',
    more: 'سب دکھائیں',
  },
  live: {
    keyEvents: 'اہم واقعات',
    pinned: 'نمایاں',
    summary: 'خلاصہ',
  },
  correction: {
    correction: 'تصحیح',
    clarification: 'وضاحت',
    update: 'تازہ اطلاع',
    retraction: 'خبر واپس لی گئی',
    editorsNote: 'مدیر کا نوٹ',
  },
}
