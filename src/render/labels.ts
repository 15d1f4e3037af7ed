import type { CorrectionKind } from '../schema/correction.js'
import type { ImageKind } from '../schema/media.js'
import type { RelatedLinkKind, Relation } from '../schema/related.js'

/** The words that renderers add to an article's own. */
export interface Labels {
  /** What stands between a label and what it labels, such as `: `. */
  colon: string
  /** What stands between the parts of an attribution or a dateline, such as `, `. */
  comma: string
  /** What stands before the names of the authors. */
  by: string
  source: string
  updated: string
  /** The word before a picture's credit. */
  credit: Record<ImageKind, string>
  /** The heading of a list of links that has none. */
  relation: Record<Relation, string>
  /** What a related link leads to. */
  kind: Record<RelatedLinkKind, string>
  sponsored: string
  signUp: string
  emailAddress: string
  privacy: string
  table: string
  image: string
  chart: string
  /** The heading of the list of links under a plain text. */
  links: string
  transcript: string
  /** What stands where the free part of a plain text ends. */
  subscribersOnly: string
  /**
   * What a reader can do with something of another site: see it (`{provider}` is replaced by its
   * name), read it in words, or see the rest of what is cut off.
   */
  embed: Record<'show' | 'words' | 'more', string>
  /** What a live blog says of its entries. */
  live: Record<'keyEvents' | 'pinned' | 'summary', string>
  /** What stands before a word to the reader about a change. */
  correction: Record<CorrectionKind, string>
}

/** Some labels in other words: groups may be partial too. */
export type LabelOverrides = {
  [K in keyof Labels]?: (Labels[K] extends string ? string : Partial<Labels[K]>) | undefined
}

const LABELS: Record<string, Labels> = {
  en: {
    colon: ': ',
    comma: ', ',
    by: 'By ',
    source: 'Source',
    updated: 'Updated',
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
    embed: { show: 'Show content from {provider}', words: 'Text version', more: 'Show all' },
    live: { keyEvents: 'Key events', pinned: 'Pinned', summary: 'Summary' },
    correction: {
      correction: 'Correction',
      clarification: 'Clarification',
      update: 'Update',
      retraction: 'Retraction',
      editorsNote: 'Editor’s note',
    },
  },
  fr: {
    colon: '\u00a0: ',
    comma: ', ',
    by: 'Par ',
    source: 'Source',
    updated: 'Mis à jour',
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
    live: { keyEvents: 'Les moments clés', pinned: 'Épinglé', summary: 'Résumé' },
    correction: {
      correction: 'Correction',
      clarification: 'Précision',
      update: 'Mise à jour',
      retraction: 'Rétractation',
      editorsNote: 'Note de la rédaction',
    },
  },
  de: {
    colon: ': ',
    comma: ', ',
    by: 'Von ',
    source: 'Quelle',
    updated: 'Aktualisiert',
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
    embed: { show: 'Inhalt von {provider} anzeigen', words: 'Textfassung', more: 'Alles anzeigen' },
    live: { keyEvents: 'Das Wichtigste', pinned: 'Angepinnt', summary: 'Zusammenfassung' },
    correction: {
      correction: 'Korrektur',
      clarification: 'Klarstellung',
      update: 'Aktualisierung',
      retraction: 'Widerruf',
      editorsNote: 'Anmerkung der Redaktion',
    },
  },
  es: {
    colon: ': ',
    comma: ', ',
    by: 'Por ',
    source: 'Fuente',
    updated: 'Actualizado',
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
    live: { keyEvents: 'Momentos clave', pinned: 'Fijado', summary: 'Resumen' },
    correction: {
      correction: 'Corrección',
      clarification: 'Aclaración',
      update: 'Actualización',
      retraction: 'Retractación',
      editorsNote: 'Nota de la redacción',
    },
  },
  pt: {
    colon: ': ',
    comma: ', ',
    by: 'Por ',
    source: 'Fonte',
    updated: 'Atualizado',
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
    live: { keyEvents: 'Momentos-chave', pinned: 'Fixado', summary: 'Resumo' },
    correction: {
      correction: 'Correção',
      clarification: 'Esclarecimento',
      update: 'Atualização',
      retraction: 'Retratação',
      editorsNote: 'Nota da redação',
    },
  },
  it: {
    colon: ': ',
    comma: ', ',
    by: 'Di ',
    source: 'Fonte',
    updated: 'Aggiornato',
    credit: {
      photograph: 'Foto',
      illustration: 'Illustrazione',
      graphic: 'Grafica',
      screenshot: 'Schermata',
      map: 'Mappa',
    },
    relation: {
      related: 'Leggi anche',
      background: 'Contesto',
      series: 'In questa serie',
      promoted: 'Promosso',
      mostRead: 'I più letti',
      furtherReading: 'Per approfondire',
    },
    kind: {
      article: 'Articolo',
      video: 'Video',
      audio: 'Audio',
      gallery: 'Galleria',
      liveBlog: 'Diretta',
    },
    sponsored: 'Sponsorizzato',
    signUp: 'Iscriviti',
    emailAddress: 'Indirizzo e-mail',
    privacy: 'Informativa sulla privacy',
    table: 'Tabella',
    image: 'Immagine',
    chart: 'Grafico',
    links: 'Link',
    transcript: 'Trascrizione',
    subscribersOnly: 'Solo per abbonati',
    embed: {
      show: 'Mostra il contenuto di {provider}',
      words: 'Versione testuale',
      more: 'Mostra tutto',
    },
    live: { keyEvents: 'I momenti chiave', pinned: 'In evidenza', summary: 'Riepilogo' },
    correction: {
      correction: 'Correzione',
      clarification: 'Precisazione',
      update: 'Aggiornamento',
      retraction: 'Ritrattazione',
      editorsNote: 'Nota della redazione',
    },
  },
  ar: {
    colon: ': ',
    comma: '، ',
    by: 'بقلم ',
    source: 'المصدر',
    updated: 'آخر تحديث',
    credit: {
      photograph: 'صورة',
      illustration: 'رسم توضيحي',
      graphic: 'رسم بياني',
      screenshot: 'لقطة شاشة',
      map: 'خريطة',
    },
    relation: {
      related: 'مواضيع ذات صلة',
      background: 'خلفية',
      series: 'في هذه السلسلة',
      promoted: 'محتوى مروّج',
      mostRead: 'الأكثر قراءة',
      furtherReading: 'للاستزادة',
    },
    kind: { article: 'مقال', video: 'فيديو', audio: 'صوت', gallery: 'معرض صور', liveBlog: 'مباشر' },
    sponsored: 'برعاية',
    signUp: 'اشترك',
    emailAddress: 'البريد الإلكتروني',
    privacy: 'سياسة الخصوصية',
    table: 'جدول',
    image: 'صورة',
    chart: 'رسم بياني',
    links: 'روابط',
    transcript: 'نص التسجيل',
    subscribersOnly: 'للمشتركين فقط',
    embed: { show: 'عرض المحتوى من {provider}', words: 'النسخة النصية', more: 'عرض الكل' },
    live: { keyEvents: 'أبرز الأحداث', pinned: 'مثبّت', summary: 'ملخص' },
    correction: {
      correction: 'تصحيح',
      clarification: 'توضيح',
      update: 'تحديث',
      retraction: 'سحب المقال',
      editorsNote: 'ملاحظة المحرر',
    },
  },
  zh: {
    colon: '：',
    comma: '，',
    by: '作者：',
    source: '来源',
    updated: '更新于',
    credit: {
      photograph: '图',
      illustration: '插图',
      graphic: '图表',
      screenshot: '截图',
      map: '地图',
    },
    relation: {
      related: '相关报道',
      background: '背景',
      series: '本系列',
      promoted: '推广',
      mostRead: '阅读最多',
      furtherReading: '延伸阅读',
    },
    kind: { article: '文章', video: '视频', audio: '音频', gallery: '图集', liveBlog: '直播' },
    sponsored: '赞助',
    signUp: '订阅',
    emailAddress: '电子邮箱',
    privacy: '隐私政策',
    table: '表格',
    image: '图片',
    chart: '图表',
    links: '链接',
    transcript: '文字记录',
    subscribersOnly: '仅限订阅用户',
    embed: { show: '显示来自 {provider} 的内容', words: '文字版', more: '显示全部' },
    live: { keyEvents: '重要时刻', pinned: '置顶', summary: '要点回顾' },
    correction: {
      correction: '更正',
      clarification: '说明',
      update: '更新',
      retraction: '撤稿',
      editorsNote: '编者按',
    },
  },
  ja: {
    colon: '：',
    comma: '、',
    by: '文：',
    source: '出典',
    updated: '更新',
    credit: {
      photograph: '写真',
      illustration: 'イラスト',
      graphic: '図版',
      screenshot: '画面',
      map: '地図',
    },
    relation: {
      related: '関連記事',
      background: '背景',
      series: 'この連載',
      promoted: 'プロモーション',
      mostRead: 'よく読まれている記事',
      furtherReading: 'さらに読む',
    },
    kind: { article: '記事', video: '動画', audio: '音声', gallery: '写真集', liveBlog: 'ライブ' },
    sponsored: '広告',
    signUp: '登録する',
    emailAddress: 'メールアドレス',
    privacy: 'プライバシーポリシー',
    table: '表',
    image: '画像',
    chart: '図表',
    links: 'リンク',
    transcript: '書き起こし',
    subscribersOnly: '会員限定',
    embed: { show: '{provider} のコンテンツを表示', words: 'テキスト版', more: 'すべて表示' },
    live: { keyEvents: '主な動き', pinned: '固定', summary: 'まとめ' },
    correction: {
      correction: '訂正',
      clarification: '補足',
      update: '更新',
      retraction: '撤回',
      editorsNote: '編集部より',
    },
  },
}

const ENGLISH = LABELS.en as Labels

/**
 * The labels for a language, with the caller's own words in place of some.
 *
 * @param language A BCP 47 tag. Built in: en, fr, de, es, pt, it, ar, zh, ja; any other is English.
 */
export function labelsFor(language: string, overrides: LabelOverrides = {}): Labels {
  const primary = language.split('-')[0]?.toLowerCase() ?? ''
  const labels = Object.hasOwn(LABELS, primary) ? (LABELS[primary] as Labels) : ENGLISH
  if (Object.keys(overrides).length === 0) return labels
  const replaced = Object.entries(overrides).flatMap(([name, words]) => {
    if (words === undefined) return []
    const own = labels[name as keyof Labels]
    if (typeof own === 'string' || typeof words === 'string') return [[name, words]]
    const group = Object.entries(words).filter(([, word]) => word !== undefined)
    return [[name, { ...own, ...Object.fromEntries(group) }]]
  })
  return { ...labels, ...Object.fromEntries(replaced) }
}
