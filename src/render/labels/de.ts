import type { Labels } from './labels.js'

/** Labels in German. */
export const de: Labels = {
  language: 'de',
  colon: ': ',
  comma: ', ',
  by: 'Von ',
  source: 'Quelle',
  updated: 'Aktualisiert',
  review: {
    item: 'Besprochen',
    rating: 'Bewertung',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Illustration',
    graphic: 'Grafik',
    screenshot: 'Screenshot',
    map: 'Karte',
  },
  relation: {
    related: 'Mehr zum Thema',
    background: 'Hintergrund',
    series: 'In dieser Serie',
    promoted: 'Anzeige',
    mostRead: 'Meistgelesen',
    furtherReading: 'Zum Weiterlesen',
  },
  kind: {
    article: 'Artikel',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Galerie',
    liveBlog: 'Live',
  },
  sponsored: 'Anzeige',
  signUp: 'Anmelden',
  emailAddress: 'E-Mail-Adresse',
  privacy: 'Datenschutz',
  table: 'Tabelle',
  image: 'Bild',
  chart: 'Diagramm',
  links: 'Links',
  transcript: 'Transkript',
  subscribersOnly: 'Nur für Abonnenten',
  embed: {
    show: 'Inhalt von {provider} anzeigen',
    words: 'Textfassung',
    more: 'Alles anzeigen',
  },
  live: {
    keyEvents: 'Das Wichtigste',
    pinned: 'Angepinnt',
    summary: 'Zusammenfassung',
  },
  correction: {
    correction: 'Korrektur',
    clarification: 'Klarstellung',
    update: 'Aktualisierung',
    retraction: 'Widerruf',
    editorsNote: 'Anmerkung der Redaktion',
  },
}
