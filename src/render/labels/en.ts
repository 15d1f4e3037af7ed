import type { Labels } from './labels.js'

/** Labels in English. */
export const en: Labels = {
  language: 'en',
  colon: ': ',
  comma: ', ',
  by: 'By ',
  source: 'Source',
  updated: 'Updated',
  review: {
    item: 'Reviewed',
    rating: 'Rating',
  },
  credit: {
    photograph: 'Photo',
    illustration: 'Illustration',
    graphic: 'Graphic',
    screenshot: 'Screenshot',
    map: 'Map',
  },
  relation: {
    related: 'Related',
    background: 'Background',
    series: 'In this series',
    promoted: 'Promoted',
    mostRead: 'Most read',
    furtherReading: 'Further reading',
  },
  kind: {
    article: 'Article',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Gallery',
    liveBlog: 'Live',
  },
  sponsored: 'Sponsored',
  signUp: 'Sign up',
  emailAddress: 'Email address',
  privacy: 'Privacy policy',
  table: 'Table',
  image: 'Image',
  chart: 'Chart',
  links: 'Links',
  transcript: 'Transcript',
  subscribersOnly: 'Subscribers only',
  embed: {
    show: 'Show content from {provider}',
    words: 'Text version',
    more: 'Show all',
  },
  live: {
    keyEvents: 'Key events',
    pinned: 'Pinned',
    summary: 'Summary',
  },
  correction: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
    editorsNote: 'Editor’s note',
  },
}
