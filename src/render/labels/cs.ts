import type { Labels } from './labels.js'

/** Labels in Czech. */
export const cs: Labels = {
  language: 'cs',
  colon: ': ',
  comma: ', ',
  by: 'Text: ',
  source: 'Zdroj',
  updated: 'Aktualizováno',
  review: {
    item: 'Recenzované dílo',
    rating: 'Hodnocení',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Ilustrace',
    graphic: 'Infografika',
    screenshot: 'Snímek obrazovky',
    map: 'Mapa',
  },
  relation: {
    related: 'Související',
    background: 'Souvislosti',
    series: 'Z této série',
    promoted: 'Reklama',
    mostRead: 'Nejčtenější',
    furtherReading: 'Čtěte dále',
  },
  kind: {
    article: 'Článek',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Fotogalerie',
    liveBlog: 'Živě',
  },
  sponsored: 'Reklama',
  signUp: 'Přihlásit se k odběru',
  emailAddress: 'E-mailová adresa',
  privacy: 'Ochrana osobních údajů',
  table: 'Tabulka',
  image: 'Obrázek',
  chart: 'Graf',
  links: 'Odkazy',
  transcript: 'Přepis',
  subscribersOnly: 'Jen pro předplatitele',
  embed: {
    show: 'Zobrazit obsah ze služby {provider}',
    words: 'Textová verze',
    more: 'Zobrazit vše',
  },
  live: {
    keyEvents: 'Klíčové události',
    pinned: 'Připnuto',
    summary: 'Shrnutí',
  },
  correction: {
    correction: 'Oprava',
    clarification: 'Upřesnění',
    update: 'Aktualizace',
    retraction: 'Stažení článku',
    editorsNote: 'Poznámka redakce',
  },
}
