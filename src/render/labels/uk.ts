import type { Labels } from './labels.js'

/** Labels in Ukrainian. */
export const uk: Labels = {
  language: 'uk',
  colon: ': ',
  comma: ', ',
  by: 'Текст: ',
  source: 'Джерело',
  updated: 'Оновлено',
  review: {
    item: 'Про що рецензія',
    rating: 'Оцінка',
  },
  credit: {
    photograph: 'Фото',
    illustration: 'Ілюстрація',
    graphic: 'Інфографіка',
    screenshot: 'Знімок екрана',
    map: 'Карта',
  },
  relation: {
    related: 'Матеріали до теми',
    background: 'Контекст',
    series: 'Із цієї серії',
    promoted: 'Реклама',
    mostRead: 'Найпопулярніше',
    furtherReading: 'Читайте також',
  },
  kind: {
    article: 'Стаття',
    video: 'Відео',
    audio: 'Аудіо',
    gallery: 'Галерея',
    liveBlog: 'Наживо',
  },
  sponsored: 'Реклама',
  signUp: 'Підписатися',
  emailAddress: 'Адреса електронної пошти',
  privacy: 'Політика конфіденційності',
  table: 'Таблиця',
  image: 'Зображення',
  chart: 'Діаграма',
  links: 'Посилання',
  transcript: 'Розшифровка',
  subscribersOnly: 'Лише для передплатників',
  embed: {
    show: 'Показати вміст із {provider}',
    words: 'Текстова версія',
    more: 'Показати все',
  },
  live: {
    keyEvents: 'Головне',
    pinned: 'Закріплено',
    summary: 'Стисло',
  },
  correction: {
    correction: 'Виправлення',
    clarification: 'Уточнення',
    update: 'Оновлення',
    retraction: 'Спростування',
    editorsNote: 'Від редакції',
  },
}
