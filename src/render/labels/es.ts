import type { Labels } from './labels.js'

/** Labels in Spanish. */
export const es: Labels = {
  language: 'es',
  colon: ': ',
  comma: ', ',
  by: 'Por ',
  source: 'Fuente',
  updated: 'Actualizado',
  review: {
    item: 'Reseña de',
    rating: 'Valoración',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Ilustración',
    graphic: 'Gráfico',
    screenshot: 'Captura de pantalla',
    map: 'Mapa',
  },
  relation: {
    related: 'Noticias relacionadas',
    background: 'Contexto',
    series: 'En esta serie',
    promoted: 'Promocionado',
    mostRead: 'Lo más leído',
    furtherReading: 'Para saber más',
  },
  kind: {
    article: 'Artículo',
    video: 'Vídeo',
    audio: 'Audio',
    gallery: 'Galería',
    liveBlog: 'En directo',
  },
  sponsored: 'Patrocinado',
  signUp: 'Suscribirse',
  emailAddress: 'Correo electrónico',
  privacy: 'Política de privacidad',
  table: 'Tabla',
  image: 'Imagen',
  chart: 'Gráfico',
  links: 'Enlaces',
  transcript: 'Transcripción',
  subscribersOnly: 'Solo para suscriptores',
  embed: {
    show: 'Mostrar el contenido de {provider}',
    words: 'Versión en texto',
    more: 'Mostrar todo',
  },
  live: {
    keyEvents: 'Momentos clave',
    pinned: 'Fijado',
    summary: 'Resumen',
  },
  correction: {
    correction: 'Corrección',
    clarification: 'Aclaración',
    update: 'Actualización',
    retraction: 'Retractación',
    editorsNote: 'Nota de la redacción',
  },
}
