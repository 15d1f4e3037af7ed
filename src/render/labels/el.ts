import type { Labels } from './labels.js'

/** Labels in Greek. */
export const el: Labels = {
  language: 'el',
  colon: ': ',
  comma: ', ',
  by: 'Κείμενο: ',
  source: 'Πηγή',
  updated: 'Ενημερώθηκε',
  review: {
    item: 'Αντικείμενο κριτικής',
    rating: 'Βαθμολογία',
  },
  credit: {
    photograph: 'Φωτογραφία',
    illustration: 'Εικονογράφηση',
    graphic: 'Γράφημα',
    screenshot: 'Στιγμιότυπο οθόνης',
    map: 'Χάρτης',
  },
  relation: {
    related: 'Σχετικά άρθρα',
    background: 'Το πλαίσιο',
    series: 'Σε αυτή τη σειρά',
    promoted: 'Προωθούμενο',
    mostRead: 'Δημοφιλέστερα',
    furtherReading: 'Διαβάστε επίσης',
  },
  kind: {
    article: 'Άρθρο',
    video: 'Βίντεο',
    audio: 'Ήχος',
    gallery: 'Φωτογραφίες',
    liveBlog: 'Ζωντανά',
  },
  sponsored: 'Χορηγούμενο',
  signUp: 'Εγγραφή',
  emailAddress: 'Διεύθυνση email',
  privacy: 'Πολιτική απορρήτου',
  table: 'Πίνακας',
  image: 'Εικόνα',
  chart: 'Διάγραμμα',
  links: 'Σύνδεσμοι',
  transcript: 'Απομαγνητοφώνηση',
  subscribersOnly: 'Μόνο για συνδρομητές',
  embed: {
    show: 'Εμφάνιση περιεχομένου από {provider}',
    words: 'Έκδοση κειμένου',
    more: 'Εμφάνιση όλων',
  },
  live: {
    keyEvents: 'Τα σημαντικότερα',
    pinned: 'Καρφιτσωμένο',
    summary: 'Σύνοψη',
  },
  correction: {
    correction: 'Διόρθωση',
    clarification: 'Διευκρίνιση',
    update: 'Ενημέρωση',
    retraction: 'Ανάκληση',
    editorsNote: 'Σημείωμα της σύνταξης',
  },
}
