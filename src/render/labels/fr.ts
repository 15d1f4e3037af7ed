import type { Labels } from './labels.js'

/** Labels in French. */
export const fr: Labels = {
  language: 'fr',
  colon: '\u00a0: ',
  comma: ', ',
  by: 'Par ',
  source: 'Source',
  updated: 'Mis à jour',
  review: {
    item: 'Critique de',
    rating: 'Note',
  },
  credit: {
    photograph: 'Photo',
    illustration: 'Illustration',
    graphic: 'Infographie',
    screenshot: 'Capture d’écran',
    map: 'Carte',
  },
  relation: {
    related: 'À lire aussi',
    background: 'Contexte',
    series: 'Dans cette série',
    promoted: 'Promotion',
    mostRead: 'Les plus lus',
    furtherReading: 'Pour aller plus loin',
  },
  kind: {
    article: 'Article',
    video: 'Vidéo',
    audio: 'Audio',
    gallery: 'Diaporama',
    liveBlog: 'Direct',
  },
  sponsored: 'Sponsorisé',
  signUp: 'S’inscrire',
  emailAddress: 'Adresse électronique',
  privacy: 'Politique de confidentialité',
  table: 'Tableau',
  image: 'Image',
  chart: 'Graphique',
  links: 'Liens',
  transcript: 'Transcription',
  subscribersOnly: 'Réservé aux abonnés',
  embed: {
    show: 'Afficher le contenu de {provider}',
    words: 'Version texte',
    more: 'Tout afficher',
  },
  live: {
    keyEvents: 'Les moments clés',
    pinned: 'Épinglé',
    summary: 'Résumé',
  },
  correction: {
    correction: 'Correction',
    clarification: 'Précision',
    update: 'Mise à jour',
    retraction: 'Rétractation',
    editorsNote: 'Note de la rédaction',
  },
}
