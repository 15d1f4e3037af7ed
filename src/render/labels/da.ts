import type { Labels } from './labels.js'

/** Labels in Danish. */
export const da: Labels = {
  language: 'da',
  colon: ': ',
  comma: ', ',
  by: 'Af ',
  source: 'Kilde',
  updated: 'Opdateret',
  review: {
    item: 'Anmeldt',
    rating: 'Bedømmelse',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Illustration',
    graphic: 'Grafik',
    screenshot: 'Skærmbillede',
    map: 'Kort',
  },
  relation: {
    related: 'Læs også',
    background: 'Baggrund',
    series: 'I denne serie',
    promoted: 'Annonce',
    mostRead: 'Mest læste',
    furtherReading: 'Læs mere',
  },
  kind: {
    article: 'Artikel',
    video: 'Video',
    audio: 'Lyd',
    gallery: 'Billedserie',
    liveBlog: 'Live',
  },
  sponsored: 'Annoncørbetalt indhold',
  signUp: 'Tilmeld',
  emailAddress: 'E-mailadresse',
  privacy: 'Privatlivspolitik',
  table: 'Tabel',
  image: 'Billede',
  chart: 'Diagram',
  links: 'Links',
  transcript: 'Udskrift',
  subscribersOnly: 'Kun for abonnenter',
  embed: {
    show: 'Vis indhold fra {provider}',
    words: 'Tekstversion',
    more: 'Vis alt',
  },
  live: {
    keyEvents: 'Vigtige begivenheder',
    pinned: 'Fastgjort',
    summary: 'Resumé',
  },
  correction: {
    correction: 'Rettelse',
    clarification: 'Præcisering',
    update: 'Opdatering',
    retraction: 'Tilbagetrækning',
    editorsNote: 'Redaktionel note',
  },
}
