import type { Labels } from './labels.js'

/** Labels in Swedish. */
export const sv: Labels = {
  language: 'sv',
  colon: ': ',
  comma: ', ',
  by: 'Av ',
  source: 'Källa',
  updated: 'Uppdaterad',
  review: {
    item: 'Recenserat',
    rating: 'Betyg',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Illustration',
    graphic: 'Grafik',
    screenshot: 'Skärmbild',
    map: 'Karta',
  },
  relation: {
    related: 'Läs också',
    background: 'Bakgrund',
    series: 'I den här serien',
    promoted: 'Annons',
    mostRead: 'Mest läst',
    furtherReading: 'Läs vidare',
  },
  kind: {
    article: 'Artikel',
    video: 'Video',
    audio: 'Ljud',
    gallery: 'Bildspel',
    liveBlog: 'Direkt',
  },
  sponsored: 'Annons',
  signUp: 'Prenumerera',
  emailAddress: 'E-postadress',
  privacy: 'Integritetspolicy',
  table: 'Tabell',
  image: 'Bild',
  chart: 'Diagram',
  links: 'Länkar',
  transcript: 'Utskrift',
  subscribersOnly: 'Endast för prenumeranter',
  embed: {
    show: 'Visa innehåll från {provider}',
    words: 'Textversion',
    more: 'Visa allt',
  },
  live: {
    keyEvents: 'Viktiga händelser',
    pinned: 'Fäst',
    summary: 'Sammanfattning',
  },
  correction: {
    correction: 'Rättelse',
    clarification: 'Förtydligande',
    update: 'Uppdatering',
    retraction: 'Återkallelse',
    editorsNote: 'Redaktionens kommentar',
  },
}
