import type { Labels } from './labels.js'

/** Labels in Polish. */
export const pl: Labels = {
  language: 'pl',
  colon: ': ',
  comma: ', ',
  by: 'Tekst: ',
  source: 'Źródło',
  updated: 'Aktualizacja',
  review: {
    item: 'Recenzowany tytuł',
    rating: 'Ocena',
  },
  credit: {
    photograph: 'Zdjęcie',
    illustration: 'Ilustracja',
    graphic: 'Infografika',
    screenshot: 'Zrzut ekranu',
    map: 'Mapa',
  },
  relation: {
    related: 'Zobacz także',
    background: 'Kontekst',
    series: 'Z tego cyklu',
    promoted: 'Materiał promocyjny',
    mostRead: 'Najczęściej czytane',
    furtherReading: 'Czytaj więcej',
  },
  kind: {
    article: 'Artykuł',
    video: 'Wideo',
    audio: 'Audio',
    gallery: 'Galeria',
    liveBlog: 'Na żywo',
  },
  sponsored: 'Materiał sponsorowany',
  signUp: 'Zapisz się',
  emailAddress: 'Adres e-mail',
  privacy: 'Polityka prywatności',
  table: 'Tabela',
  image: 'Obraz',
  chart: 'Wykres',
  links: 'Linki',
  transcript: 'Transkrypcja',
  subscribersOnly: 'Tylko dla subskrybentów',
  embed: {
    show: 'Pokaż treść z serwisu {provider}',
    words: 'Wersja tekstowa',
    more: 'Pokaż wszystko',
  },
  live: {
    keyEvents: 'Najważniejsze wydarzenia',
    pinned: 'Przypięte',
    summary: 'Podsumowanie',
  },
  correction: {
    correction: 'Sprostowanie',
    clarification: 'Wyjaśnienie',
    update: 'Aktualizacja',
    retraction: 'Wycofanie tekstu',
    editorsNote: 'Od redakcji',
  },
}
