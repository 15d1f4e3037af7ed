import type { Labels } from './labels.js'

/** Labels in Finnish. */
export const fi: Labels = {
  language: 'fi',
  colon: ': ',
  comma: ', ',
  by: 'Teksti: ',
  source: 'Lähde',
  updated: 'Päivitetty',
  review: {
    item: 'Arvion kohde',
    rating: 'Arvosana',
  },
  credit: {
    photograph: 'Kuva',
    illustration: 'Kuvitus',
    graphic: 'Grafiikka',
    screenshot: 'Kuvakaappaus',
    map: 'Kartta',
  },
  relation: {
    related: 'Lue myös',
    background: 'Tausta',
    series: 'Tässä sarjassa',
    promoted: 'Mainos',
    mostRead: 'Luetuimmat',
    furtherReading: 'Lue lisää',
  },
  kind: {
    article: 'Artikkeli',
    video: 'Video',
    audio: 'Ääni',
    gallery: 'Kuvasarja',
    liveBlog: 'Suora',
  },
  sponsored: 'Kaupallinen yhteistyö',
  signUp: 'Tilaa',
  emailAddress: 'Sähköpostiosoite',
  privacy: 'Tietosuojakäytäntö',
  table: 'Taulukko',
  image: 'Kuva',
  chart: 'Kaavio',
  links: 'Linkit',
  transcript: 'Tekstivastine',
  subscribersOnly: 'Vain tilaajille',
  embed: {
    show: 'Näytä sisältö palvelusta {provider}',
    words: 'Tekstiversio',
    more: 'Näytä kaikki',
  },
  live: {
    keyEvents: 'Tärkeimmät tapahtumat',
    pinned: 'Kiinnitetty',
    summary: 'Yhteenveto',
  },
  correction: {
    correction: 'Oikaisu',
    clarification: 'Tarkennus',
    update: 'Päivitys',
    retraction: 'Jutun poisto',
    editorsNote: 'Toimituksen huomautus',
  },
}
