import type { Labels } from './labels.js'

/** Labels in Italian. */
export const it: Labels = {
  language: 'it',
  colon: ': ',
  comma: ', ',
  by: 'Di ',
  source: 'Fonte',
  updated: 'Aggiornato',
  review: {
    item: 'Recensione di',
    rating: 'Valutazione',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Illustrazione',
    graphic: 'Grafica',
    screenshot: 'Schermata',
    map: 'Mappa',
  },
  relation: {
    related: 'Leggi anche',
    background: 'Contesto',
    series: 'In questa serie',
    promoted: 'Promosso',
    mostRead: 'I più letti',
    furtherReading: 'Per approfondire',
  },
  kind: {
    article: 'Articolo',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Galleria',
    liveBlog: 'Diretta',
  },
  sponsored: 'Sponsorizzato',
  signUp: 'Iscriviti',
  emailAddress: 'Indirizzo e-mail',
  privacy: 'Informativa sulla privacy',
  table: 'Tabella',
  image: 'Immagine',
  chart: 'Grafico',
  links: 'Link',
  transcript: 'Trascrizione',
  subscribersOnly: 'Solo per abbonati',
  embed: {
    show: 'Mostra il contenuto di {provider}',
    words: 'Versione testuale',
    more: 'Mostra tutto',
  },
  live: {
    keyEvents: 'I momenti chiave',
    pinned: 'In evidenza',
    summary: 'Riepilogo',
  },
  correction: {
    correction: 'Correzione',
    clarification: 'Precisazione',
    update: 'Aggiornamento',
    retraction: 'Ritrattazione',
    editorsNote: 'Nota della redazione',
  },
}
