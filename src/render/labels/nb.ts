import type { Labels } from './labels.js'

/** Labels in Norwegian Bokmål. */
export const nb: Labels = {
  language: 'nb',
  colon: ': ',
  comma: ', ',
  by: 'Av ',
  source: 'Kilde',
  updated: 'Oppdatert',
  review: {
    item: 'Anmeldt',
    rating: 'Vurdering',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Illustrasjon',
    graphic: 'Grafikk',
    screenshot: 'Skjermbilde',
    map: 'Kart',
  },
  relation: {
    related: 'Les også',
    background: 'Bakgrunn',
    series: 'I denne serien',
    promoted: 'Annonse',
    mostRead: 'Mest lest',
    furtherReading: 'Les mer',
  },
  kind: {
    article: 'Artikkel',
    video: 'Video',
    audio: 'Lyd',
    gallery: 'Bildeserie',
    liveBlog: 'Direkte',
  },
  sponsored: 'Annonsørinnhold',
  signUp: 'Meld deg på',
  emailAddress: 'E-postadresse',
  privacy: 'Personvernerklæring',
  table: 'Tabell',
  image: 'Bilde',
  chart: 'Diagram',
  links: 'Lenker',
  transcript: 'Utskrift',
  subscribersOnly: 'Kun for abonnenter',
  embed: {
    show: 'Vis innhold fra {provider}',
    words: 'Tekstversjon',
    more: 'Vis alt',
  },
  live: {
    keyEvents: 'Viktige hendelser',
    pinned: 'Festet',
    summary: 'Oppsummering',
  },
  correction: {
    correction: 'Rettelse',
    clarification: 'Presisering',
    update: 'Oppdatering',
    retraction: 'Tilbaketrekking',
    editorsNote: 'Redaksjonell merknad',
  },
}
