import type { CorrectionKind } from '../../schema/annotations.js'
import type { ImageKind } from '../../schema/image.js'
import type { RelatedLinkKind, Relation } from '../../schema/related.js'
import { optionError, show } from '../../tree/issue.js'

/**
 * The words that renderers add to an article's own.
 *
 * @example
 * const comma: Labels['comma'] = '; '
 */
export interface Labels {
  /** What stands between a label and what it labels, such as `: `. */
  colon: string
  /** What stands between the parts of an attribution or a dateline, such as `, `. */
  comma: string
  /** What stands before the names of the authors. */
  by: string
  /** What stands before the source that the article is from. */
  source: string
  /** What stands before the time of the last change. */
  updated: string
  /** What stands before the work that a review is of, and before its verdict. */
  review: Record<'item' | 'rating', string>
  /** The word before a picture's credit. */
  credit: Record<ImageKind, string>
  /** The heading of a list of links that has none. */
  relation: Record<Relation, string>
  /** What a related link leads to. */
  kind: Record<RelatedLinkKind, string>
  /** What marks a link that is an advertisement. */
  sponsored: string
  /** The button and the link of a newsletter. */
  signUp: string
  /** The field for an address in a newsletter’s form. */
  emailAddress: string
  /** The link to the page on privacy. */
  privacy: string
  /** What a table without a caption is called, for those who don't see it. */
  table: string
  /** What stands before the alternative text of a picture in plain text. */
  image: string
  /** What stands before a chart in plain text. */
  chart: string
  /** The heading of the list of links under a plain text. */
  links: string
  /** What a transcript is called. */
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

/**
 * Some labels in other words: groups may be partial too.
 *
 * @example
 * const labels: LabelOverrides = { by: 'Words: ', credit: { photograph: 'Picture' } }
 * renderText(article, { labels }).includes('Words: Odile Farrant') // true
 */
export type LabelOverrides = {
  [K in keyof Labels]?: (Labels[K] extends string ? string : Partial<Labels[K]>) | undefined
}

/** The languages that there are labels in: the columns of the table below. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'it', 'zh', 'ja', 'ar']

/** Each label in all of the languages, in their order, with a bar between. */
const WORDS: Labels = {
  colon: ': |\u00a0: |: |: |: |: |：|：|: ',
  comma: ', |, |, |, |, |, |，|、|، ',
  by: 'By |Par |Von |Por |Por |Di |作者：|文：|بقلم ',
  source: 'Source|Source|Quelle|Fuente|Fonte|Fonte|来源|出典|المصدر',
  updated:
    'Updated|Mis à jour|Aktualisiert|Actualizado|Atualizado|Aggiornato|更新于|更新|آخر تحديث',
  review: {
    item: 'Reviewed|Critique de|Besprochen|Reseña de|Crítica de|Recensione di|评论对象|対象作品|مراجعة',
    rating: 'Rating|Note|Bewertung|Valoración|Avaliação|Valutazione|评分|評価|التقييم',
  },
  credit: {
    photograph: 'Photo|Photo|Foto|Foto|Foto|Foto|图|写真|صورة',
    illustration:
      'Illustration|Illustration|Illustration|Ilustración|Ilustração|Illustrazione|插图|イラスト|رسم توضيحي',
    graphic: 'Graphic|Infographie|Grafik|Gráfico|Gráfico|Grafica|图表|図版|رسم بياني',
    screenshot:
      'Screenshot|Capture d’écran|Screenshot|Captura de pantalla|Captura de ecrã|Schermata|截图|画面|لقطة شاشة',
    map: 'Map|Carte|Karte|Mapa|Mapa|Mappa|地图|地図|خريطة',
  },
  relation: {
    related:
      'Related|À lire aussi|Mehr zum Thema|Noticias relacionadas|Notícias relacionadas|Leggi anche|相关报道|関連記事|مواضيع ذات صلة',
    background: 'Background|Contexte|Hintergrund|Contexto|Contexto|Contesto|背景|背景|خلفية',
    series:
      'In this series|Dans cette série|In dieser Serie|En esta serie|Nesta série|In questa serie|本系列|この連載|في هذه السلسلة',
    promoted:
      'Promoted|Promotion|Anzeige|Promocionado|Promovido|Promosso|推广|プロモーション|محتوى مروّج',
    mostRead:
      'Most read|Les plus lus|Meistgelesen|Lo más leído|Mais lidas|I più letti|阅读最多|よく読まれている記事|الأكثر قراءة',
    furtherReading:
      'Further reading|Pour aller plus loin|Zum Weiterlesen|Para saber más|Para saber mais|Per approfondire|延伸阅读|さらに読む|للاستزادة',
  },
  kind: {
    article: 'Article|Article|Artikel|Artículo|Artigo|Articolo|文章|記事|مقال',
    video: 'Video|Vidéo|Video|Vídeo|Vídeo|Video|视频|動画|فيديو',
    audio: 'Audio|Audio|Audio|Audio|Áudio|Audio|音频|音声|صوت',
    gallery: 'Gallery|Diaporama|Galerie|Galería|Galeria|Galleria|图集|写真集|معرض صور',
    liveBlog: 'Live|Direct|Live|En directo|Ao vivo|Diretta|直播|ライブ|مباشر',
  },
  sponsored: 'Sponsored|Sponsorisé|Anzeige|Patrocinado|Patrocinado|Sponsorizzato|赞助|広告|برعاية',
  signUp: 'Sign up|S’inscrire|Anmelden|Suscribirse|Subscrever|Iscriviti|订阅|登録する|اشترك',
  emailAddress:
    'Email address|Adresse électronique|E-Mail-Adresse|Correo electrónico|Endereço de e-mail|Indirizzo e-mail|电子邮箱|メールアドレス|البريد الإلكتروني',
  privacy:
    'Privacy policy|Politique de confidentialité|Datenschutz|Política de privacidad|Política de privacidade|Informativa sulla privacy|隐私政策|プライバシーポリシー|سياسة الخصوصية',
  table: 'Table|Tableau|Tabelle|Tabla|Tabela|Tabella|表格|表|جدول',
  image: 'Image|Image|Bild|Imagen|Imagem|Immagine|图片|画像|صورة',
  chart: 'Chart|Graphique|Diagramm|Gráfico|Gráfico|Grafico|图表|図表|رسم بياني',
  links: 'Links|Liens|Links|Enlaces|Ligações|Link|链接|リンク|روابط',
  transcript:
    'Transcript|Transcription|Transkript|Transcripción|Transcrição|Trascrizione|文字记录|書き起こし|نص التسجيل',
  subscribersOnly:
    'Subscribers only|Réservé aux abonnés|Nur für Abonnenten|Solo para suscriptores|Só para assinantes|Solo per abbonati|仅限订阅用户|会員限定|للمشتركين فقط',
  embed: {
    show: 'Show content from {provider}|Afficher le contenu de {provider}|Inhalt von {provider} anzeigen|Mostrar el contenido de {provider}|Mostrar o conteúdo de {provider}|Mostra il contenuto di {provider}|显示来自 {provider} 的内容|{provider} のコンテンツを表示|عرض المحتوى من {provider}',
    words:
      'Text version|Version texte|Textfassung|Versión en texto|Versão em texto|Versione testuale|文字版|テキスト版|النسخة النصية',
    more: 'Show all|Tout afficher|Alles anzeigen|Mostrar todo|Mostrar tudo|Mostra tutto|显示全部|すべて表示|عرض الكل',
  },
  live: {
    keyEvents:
      'Key events|Les moments clés|Das Wichtigste|Momentos clave|Momentos-chave|I momenti chiave|重要时刻|主な動き|أبرز الأحداث',
    pinned: 'Pinned|Épinglé|Angepinnt|Fijado|Fixado|In evidenza|置顶|固定|مثبّت',
    summary: 'Summary|Résumé|Zusammenfassung|Resumen|Resumo|Riepilogo|要点回顾|まとめ|ملخص',
  },
  correction: {
    correction: 'Correction|Correction|Korrektur|Corrección|Correção|Correzione|更正|訂正|تصحيح',
    clarification:
      'Clarification|Précision|Klarstellung|Aclaración|Esclarecimento|Precisazione|说明|補足|توضيح',
    update:
      'Update|Mise à jour|Aktualisierung|Actualización|Atualização|Aggiornamento|更新|更新|تحديث',
    retraction:
      'Retraction|Rétractation|Widerruf|Retractación|Retratação|Ritrattazione|撤稿|撤回|سحب المقال',
    editorsNote:
      'Editor’s note|Note de la rédaction|Anmerkung der Redaktion|Nota de la redacción|Nota da redação|Nota della redazione|编者按|編集部より|ملاحظة المحرر',
  },
}

/** The labels of each language that has been asked for. */
const known = new Map<number, Labels>()

function columnOf(column: number): Labels {
  const labels = known.get(column) ?? (pick(WORDS, column) as unknown as Labels)
  known.set(column, labels)
  return labels
}

type Table = { [name: string]: string | Table }

function pick(table: object, column: number): Table {
  const picked: Table = {}
  for (const [name, words] of Object.entries(table as Table)) {
    picked[name] =
      typeof words === 'string' ? (words.split('|')[column] as string) : pick(words, column)
  }
  return picked
}

/**
 * The labels for a language, with the caller's own words in place of some.
 *
 * @param language A BCP 47 tag. Built in: en, fr, de, es, pt, it, ar, zh, ja; any other is English.
 */
export function labelsFor(language: string, overrides: LabelOverrides = {}): Labels {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? ''
  const labels = columnOf(Math.max(0, LANGUAGES.indexOf(primary)))
  if (typeof overrides !== 'object' || overrides === null) {
    throw optionError('labels', `${show(overrides)} is no object with labels.`)
  }
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
