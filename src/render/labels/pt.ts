import type { Labels } from './labels.js'

/** Labels in Portuguese. */
export const pt: Labels = {
  language: 'pt',
  colon: ': ',
  comma: ', ',
  by: 'Por ',
  source: 'Fonte',
  updated: 'Atualizado',
  review: {
    item: 'Crítica de',
    rating: 'Avaliação',
  },
  credit: {
    photograph: 'Foto',
    illustration: 'Ilustração',
    graphic: 'Gráfico',
    screenshot: 'Captura de ecrã',
    map: 'Mapa',
  },
  relation: {
    related: 'Notícias relacionadas',
    background: 'Contexto',
    series: 'Nesta série',
    promoted: 'Promovido',
    mostRead: 'Mais lidas',
    furtherReading: 'Para saber mais',
  },
  kind: {
    article: 'Artigo',
    video: 'Vídeo',
    audio: 'Áudio',
    gallery: 'Galeria',
    liveBlog: 'Ao vivo',
  },
  sponsored: 'Patrocinado',
  signUp: 'Subscrever',
  emailAddress: 'Endereço de e-mail',
  privacy: 'Política de privacidade',
  table: 'Tabela',
  image: 'Imagem',
  chart: 'Gráfico',
  links: 'Ligações',
  transcript: 'Transcrição',
  subscribersOnly: 'Só para assinantes',
  embed: {
    show: 'Mostrar o conteúdo de {provider}',
    words: 'Versão em texto',
    more: 'Mostrar tudo',
  },
  live: {
    keyEvents: 'Momentos-chave',
    pinned: 'Fixado',
    summary: 'Resumo',
  },
  correction: {
    correction: 'Correção',
    clarification: 'Esclarecimento',
    update: 'Atualização',
    retraction: 'Retratação',
    editorsNote: 'Nota da redação',
  },
}
