import type { Labels } from './labels.js'

/** Labels in Indonesian. */
export const id: Labels = {
  language: 'id',
  colon: ': ',
  comma: ', ',
  by: 'Oleh ',
  source: 'Sumber',
  updated: 'Diperbarui',
  review: {
    item: 'Karya yang diulas',
    rating: 'Penilaian',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Ilustrasi',
    graphic: 'Grafis',
    screenshot: 'Tangkapan layar',
    map: 'Peta',
  },
  relation: {
    related: 'Artikel terkait',
    background: 'Latar belakang',
    series: 'Dalam seri ini',
    promoted: 'Promosi',
    mostRead: 'Terpopuler',
    furtherReading: 'Baca juga',
  },
  kind: {
    article: 'Artikel',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Galeri',
    liveBlog: 'Langsung',
  },
  sponsored: 'Konten bersponsor',
  signUp: 'Daftar',
  emailAddress: 'Alamat email',
  privacy: 'Kebijakan privasi',
  table: 'Tabel',
  image: 'Gambar',
  chart: 'Grafik',
  links: 'Tautan',
  transcript: 'Transkrip',
  subscribersOnly: 'Khusus pelanggan',
  embed: {
    show: 'Tampilkan konten dari {provider}',
    words: 'Versi teks',
    more: 'Tampilkan semua',
  },
  live: {
    keyEvents: 'Peristiwa penting',
    pinned: 'Disematkan',
    summary: 'Ringkasan',
  },
  correction: {
    correction: 'Ralat',
    clarification: 'Klarifikasi',
    update: 'Pembaruan',
    retraction: 'Pencabutan berita',
    editorsNote: 'Catatan redaksi',
  },
}
