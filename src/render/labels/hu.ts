import type { Labels } from './labels.js'

/** Labels in Hungarian. */
export const hu: Labels = {
  language: 'hu',
  colon: ': ',
  comma: ', ',
  by: 'Szöveg: ',
  source: 'Forrás',
  updated: 'Frissítve',
  review: {
    item: 'A kritika tárgya',
    rating: 'Értékelés',
  },
  credit: {
    photograph: 'Fotó',
    illustration: 'Illusztráció',
    graphic: 'Infografika',
    screenshot: 'Képernyőkép',
    map: 'Térkép',
  },
  relation: {
    related: 'Kapcsolódó cikkek',
    background: 'Háttér',
    series: 'A sorozat további részei',
    promoted: 'Promóció',
    mostRead: 'Legolvasottabb',
    furtherReading: 'További olvasnivaló',
  },
  kind: {
    article: 'Cikk',
    video: 'Videó',
    audio: 'Hang',
    gallery: 'Galéria',
    liveBlog: 'Élő',
  },
  sponsored: 'Szponzorált',
  signUp: 'Feliratkozás',
  emailAddress: 'E-mail-cím',
  privacy: 'Adatvédelmi tájékoztató',
  table: 'Táblázat',
  image: 'Kép',
  chart: 'Diagram',
  links: 'Hivatkozások',
  transcript: 'Leirat',
  subscribersOnly: 'Csak előfizetőknek',
  embed: {
    show: 'Tartalom megjelenítése innen: {provider}',
    words: 'Szöveges változat',
    more: 'Összes megjelenítése',
  },
  live: {
    keyEvents: 'Legfontosabb események',
    pinned: 'Kitűzve',
    summary: 'Összefoglaló',
  },
  correction: {
    correction: 'Helyesbítés',
    clarification: 'Pontosítás',
    update: 'Frissítés',
    retraction: 'Visszavonás',
    editorsNote: 'A szerkesztőség megjegyzése',
  },
}
