import type { Labels } from './labels.js'

/** Labels in Turkish. */
export const tr: Labels = {
  language: 'tr',
  colon: ': ',
  comma: ', ',
  by: 'Yazan: ',
  source: 'Kaynak',
  updated: 'Güncellendi',
  review: {
    item: 'İncelenen',
    rating: 'Değerlendirme',
  },
  credit: {
    photograph: 'Fotoğraf',
    illustration: 'İllüstrasyon',
    graphic: 'Grafik',
    screenshot: 'Ekran görüntüsü',
    map: 'Harita',
  },
  relation: {
    related: 'İlgili haberler',
    background: 'Arka plan',
    series: 'Bu dizide',
    promoted: 'Tanıtım',
    mostRead: 'En çok okunanlar',
    furtherReading: 'Daha fazlası',
  },
  kind: {
    article: 'Haber',
    video: 'Video',
    audio: 'Ses',
    gallery: 'Galeri',
    liveBlog: 'Canlı',
  },
  sponsored: 'Sponsorlu',
  signUp: 'Kaydol',
  emailAddress: 'E-posta adresi',
  privacy: 'Gizlilik politikası',
  table: 'Tablo',
  image: 'Görsel',
  chart: 'Grafik',
  links: 'Bağlantılar',
  transcript: 'Konuşma metni',
  subscribersOnly: 'Yalnızca aboneler için',
  embed: {
    show: '{provider} içeriğini göster',
    words: 'Metin sürümü',
    more: 'Tümünü göster',
  },
  live: {
    keyEvents: 'Önemli gelişmeler',
    pinned: 'Sabitlendi',
    summary: 'Özet',
  },
  correction: {
    correction: 'Düzeltme',
    clarification: 'Açıklama',
    update: 'Güncelleme',
    retraction: 'Geri çekme',
    editorsNote: 'Editörün notu',
  },
}
