import type { Labels } from './labels.js'

/** Labels in Russian. */
export const ru: Labels = {
  language: 'ru',
  colon: ': ',
  comma: ', ',
  by: 'Текст: ',
  source: 'Источник',
  updated: 'Обновлено',
  review: {
    item: 'О чём рецензия',
    rating: 'Оценка',
  },
  credit: {
    photograph: 'Фото',
    illustration: 'Иллюстрация',
    graphic: 'Инфографика',
    screenshot: 'Скриншот',
    map: 'Карта',
  },
  relation: {
    related: 'Материалы по теме',
    background: 'Контекст',
    series: 'Из этой серии',
    promoted: 'Реклама',
    mostRead: 'Самое читаемое',
    furtherReading: 'Читайте также',
  },
  kind: {
    article: 'Статья',
    video: 'Видео',
    audio: 'Аудио',
    gallery: 'Галерея',
    liveBlog: 'Онлайн',
  },
  sponsored: 'Реклама',
  signUp: 'Подписаться',
  emailAddress: 'Адрес электронной почты',
  privacy: 'Политика конфиденциальности',
  table: 'Таблица',
  image: 'Изображение',
  chart: 'Диаграмма',
  links: 'Ссылки',
  transcript: 'Расшифровка',
  subscribersOnly: 'Только для подписчиков',
  embed: {
    show: 'Показать материал с {provider}',
    words: 'Текстовая версия',
    more: 'Показать всё',
  },
  live: {
    keyEvents: 'Главное',
    pinned: 'Закреплено',
    summary: 'Кратко',
  },
  correction: {
    correction: 'Исправление',
    clarification: 'Уточнение',
    update: 'Обновление',
    retraction: 'Опровержение',
    editorsNote: 'От редакции',
  },
}
