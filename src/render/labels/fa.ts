import type { Labels } from './labels.js'

/** Labels in Persian. */
export const fa: Labels = {
  language: 'fa',
  colon: ': ',
  comma: '، ',
  by: 'نوشتهٔ ',
  source: 'منبع',
  updated: 'به‌روزرسانی',
  review: {
    item: 'اثر نقدشده',
    rating: 'امتیاز',
  },
  credit: {
    photograph: 'عکس',
    illustration: 'تصویرسازی',
    graphic: 'اینفوگرافیک',
    screenshot: 'نماگرفت',
    map: 'نقشه',
  },
  relation: {
    related: 'مطالب مرتبط',
    background: 'پیش‌زمینه',
    series: 'در این مجموعه',
    promoted: 'تبلیغی',
    mostRead: 'پربازدیدترین‌ها',
    furtherReading: 'بیشتر بخوانید',
  },
  kind: {
    article: 'مقاله',
    video: 'ویدیو',
    audio: 'صوت',
    gallery: 'گالری عکس',
    liveBlog: 'زنده',
  },
  sponsored: 'آگهی',
  signUp: 'ثبت‌نام',
  emailAddress: 'نشانی ایمیل',
  privacy: 'سیاست حفظ حریم خصوصی',
  table: 'جدول',
  image: 'تصویر',
  chart: 'نمودار',
  links: 'پیوندها',
  transcript: 'متن پیاده‌شده',
  subscribersOnly: 'ویژهٔ مشترکان',
  embed: {
    show: 'نمایش محتوای {provider}',
    words: 'نسخهٔ متنی',
    more: 'نمایش همه',
  },
  live: {
    keyEvents: 'رویدادهای مهم',
    pinned: 'سنجاق‌شده',
    summary: 'خلاصه',
  },
  correction: {
    correction: 'اصلاحیه',
    clarification: 'توضیح',
    update: 'به‌روزرسانی',
    retraction: 'پس گرفتن مطلب',
    editorsNote: 'یادداشت سردبیر',
  },
}
