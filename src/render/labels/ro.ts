import type { Labels } from './labels.js'

/** Labels in Romanian. */
export const ro: Labels = {
  language: 'ro',
  colon: ': ',
  comma: ', ',
  by: 'De ',
  source: 'Sursa',
  updated: 'Actualizat',
  review: {
    item: 'Titlu recenzat',
    rating: 'Notă',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Ilustrație',
    graphic: 'Grafică',
    screenshot: 'Captură de ecran',
    map: 'Hartă',
  },
  relation: {
    related: 'Articole similare',
    background: 'Context',
    series: 'Din această serie',
    promoted: 'Promovat',
    mostRead: 'Cele mai citite',
    furtherReading: 'Citește și',
  },
  kind: {
    article: 'Articol',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Galerie',
    liveBlog: 'Live',
  },
  sponsored: 'Sponsorizat',
  signUp: 'Abonează-te',
  emailAddress: 'Adresă de e-mail',
  privacy: 'Politica de confidențialitate',
  table: 'Tabel',
  image: 'Imagine',
  chart: 'Grafic',
  links: 'Linkuri',
  transcript: 'Transcriere',
  subscribersOnly: 'Doar pentru abonați',
  embed: {
    show: 'Afișează conținutul de pe {provider}',
    words: 'Versiune text',
    more: 'Afișează tot',
  },
  live: {
    keyEvents: 'Momente-cheie',
    pinned: 'Fixat',
    summary: 'Rezumat',
  },
  correction: {
    correction: 'Erată',
    clarification: 'Precizare',
    update: 'Actualizare',
    retraction: 'Retractare',
    editorsNote: 'Nota redacției',
  },
}
