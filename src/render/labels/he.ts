import type { Labels } from './labels.js'

/** Labels in Hebrew. */
export const he: Labels = {
  language: 'he',
  colon: ': ',
  comma: ', ',
  by: 'מאת ',
  source: 'מקור',
  updated: 'עודכן',
  review: {
    item: 'נושא הביקורת',
    rating: 'דירוג',
  },
  credit: {
    photograph: 'צילום',
    illustration: 'איור',
    graphic: 'גרפיקה',
    screenshot: 'צילום מסך',
    map: 'מפה',
  },
  relation: {
    related: 'כתבות קשורות',
    background: 'רקע',
    series: 'בסדרה זו',
    promoted: 'תוכן מקודם',
    mostRead: 'הנקראות ביותר',
    furtherReading: 'לקריאה נוספת',
  },
  kind: {
    article: 'כתבה',
    video: 'וידאו',
    audio: 'אודיו',
    gallery: 'גלריה',
    liveBlog: 'שידור חי',
  },
  sponsored: 'ממומן',
  signUp: 'הרשמה',
  emailAddress: 'כתובת דוא״ל',
  privacy: 'מדיניות פרטיות',
  table: 'טבלה',
  image: 'תמונה',
  chart: 'תרשים',
  links: 'קישורים',
  transcript: 'תמליל',
  subscribersOnly: 'למנויים בלבד',
  embed: {
    show: 'הצגת תוכן מ־{provider}',
    words: 'גרסת טקסט',
    more: 'הצגת הכול',
  },
  live: {
    keyEvents: 'אירועים מרכזיים',
    pinned: 'נעוץ',
    summary: 'תקציר',
  },
  correction: {
    correction: 'תיקון',
    clarification: 'הבהרה',
    update: 'עדכון',
    retraction: 'הסרת כתבה',
    editorsNote: 'הערת המערכת',
  },
}
