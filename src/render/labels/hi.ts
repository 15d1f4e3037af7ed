import type { Labels } from './labels.js'

/** Labels in Hindi. */
export const hi: Labels = {
  language: 'hi',
  colon: ': ',
  comma: ', ',
  by: 'लेखन: ',
  source: 'स्रोत',
  updated: 'अपडेट किया गया',
  review: {
    item: 'समीक्षित कृति',
    rating: 'रेटिंग',
  },
  credit: {
    photograph: 'फ़ोटो',
    illustration: 'चित्रांकन',
    graphic: 'ग्राफ़िक',
    screenshot: 'स्क्रीनशॉट',
    map: 'मानचित्र',
  },
  relation: {
    related: 'संबंधित ख़बरें',
    background: 'पृष्ठभूमि',
    series: 'इस शृंखला में',
    promoted: 'प्रचारित',
    mostRead: 'सबसे ज़्यादा पढ़ी गईं',
    furtherReading: 'यह भी पढ़ें',
  },
  kind: {
    article: 'लेख',
    video: 'वीडियो',
    audio: 'ऑडियो',
    gallery: 'तस्वीरें',
    liveBlog: 'लाइव',
  },
  sponsored: 'प्रायोजित',
  signUp: 'साइन अप करें',
  emailAddress: 'ईमेल पता',
  privacy: 'गोपनीयता नीति',
  table: 'तालिका',
  image: 'चित्र',
  chart: 'चार्ट',
  links: 'लिंक',
  transcript: 'प्रतिलेख',
  subscribersOnly: 'केवल सब्सक्राइबर के लिए',
  embed: {
    show: '{provider} की सामग्री दिखाएँ',
    words: 'पाठ संस्करण',
    more: 'सब दिखाएँ',
  },
  live: {
    keyEvents: 'मुख्य घटनाएँ',
    pinned: 'पिन किया गया',
    summary: 'सारांश',
  },
  correction: {
    correction: 'भूल सुधार',
    clarification: 'स्पष्टीकरण',
    update: 'अपडेट',
    retraction: 'ख़बर वापस ली गई',
    editorsNote: 'संपादक की टिप्पणी',
  },
}
