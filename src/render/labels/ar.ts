import type { Labels } from './labels.js'

/** Labels in Arabic. */
export const ar: Labels = {
  language: 'ar',
  colon: ': ',
  comma: '، ',
  by: 'بقلم ',
  source: 'المصدر',
  updated: 'آخر تحديث',
  review: {
    item: 'مراجعة',
    rating: 'التقييم',
  },
  credit: {
    photograph: 'صورة',
    illustration: 'رسم توضيحي',
    graphic: 'رسم بياني',
    screenshot: 'لقطة شاشة',
    map: 'خريطة',
  },
  relation: {
    related: 'مواضيع ذات صلة',
    background: 'خلفية',
    series: 'في هذه السلسلة',
    promoted: 'محتوى مروّج',
    mostRead: 'الأكثر قراءة',
    furtherReading: 'للاستزادة',
  },
  kind: {
    article: 'مقال',
    video: 'فيديو',
    audio: 'صوت',
    gallery: 'معرض صور',
    liveBlog: 'مباشر',
  },
  sponsored: 'برعاية',
  signUp: 'اشترك',
  emailAddress: 'البريد الإلكتروني',
  privacy: 'سياسة الخصوصية',
  table: 'جدول',
  image: 'صورة',
  chart: 'رسم بياني',
  links: 'روابط',
  transcript: 'نص التسجيل',
  subscribersOnly: 'للمشتركين فقط',
  embed: {
    show: 'عرض المحتوى من {provider}',
    words: 'النسخة النصية',
    more: 'عرض الكل',
  },
  live: {
    keyEvents: 'أبرز الأحداث',
    pinned: 'مثبّت',
    summary: 'ملخص',
  },
  correction: {
    correction: 'تصحيح',
    clarification: 'توضيح',
    update: 'تحديث',
    retraction: 'سحب المقال',
    editorsNote: 'ملاحظة المحرر',
  },
}
