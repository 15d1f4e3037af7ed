import type { Labels } from './labels.js'

/** Labels in Dutch. */
export const nl: Labels = {
  language: 'nl',
  colon: ': ',
  comma: ', ',
  by: 'Door ',
  source: 'Bron',
  updated: 'Bijgewerkt',
  review: {
    item: 'Besproken',
    rating: 'Beoordeling',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Illustratie',
    graphic: 'Infographic',
    screenshot: 'Schermafbeelding',
    map: 'Kaart',
  },
  relation: {
    related: 'Lees ook',
    background: 'Achtergrond',
    series: 'In deze serie',
    promoted: 'Promotie',
    mostRead: 'Meest gelezen',
    furtherReading: 'Verder lezen',
  },
  kind: {
    article: 'Artikel',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Fotoserie',
    liveBlog: 'Live',
  },
  sponsored: 'Gesponsord',
  signUp: 'Aanmelden',
  emailAddress: 'E-mailadres',
  privacy: 'Privacybeleid',
  table: 'Tabel',
  image: 'Afbeelding',
  chart: 'Grafiek',
  links: 'Links',
  transcript: 'Transcript',
  subscribersOnly: 'Alleen voor abonnees',
  embed: {
    show: 'Inhoud van {provider} tonen',
    words: 'Tekstversie',
    more: 'Alles tonen',
  },
  live: {
    keyEvents: 'Belangrijkste gebeurtenissen',
    pinned: 'Vastgezet',
    summary: 'Samenvatting',
  },
  correction: {
    correction: 'Correctie',
    clarification: 'Verduidelijking',
    update: 'Update',
    retraction: 'Intrekking',
    editorsNote: 'Noot van de redactie',
  },
}
