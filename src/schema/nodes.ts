import type { NodeFields } from './node.js'
import type { Rights } from './rights.js'

// The types of all nodes, in one file since they contain each other: first the maps and unions, then
// the lists, then the nodes by family. The maps are interfaces, as mdast's are, so that custom nodes
// can be added:
//
//     declare module 'standfirst/schema' {
//       interface FlowMap { 'acme:poll': Poll }
//     }

/**
 * The blocks by type. Add custom blocks by module augmentation.
 *
 * @example
 * const types: (keyof FlowMap)[] = ['paragraph', 'figure']
 */
export interface FlowMap {
  paragraph: Paragraph
  heading: Heading
  blockquote: Blockquote
  pullquote: Pullquote
  list: List
  table: Table
  footnoteDefinition: FootnoteDefinition
  code: Code
  thematicBreak: ThematicBreak
  figure: Figure
  gallery: Gallery
  aside: Aside
  timeline: Timeline
  relatedLinks: RelatedLinks
  newsletter: Newsletter
  paywall: Paywall
  adSlot: AdSlot
  unknown: UnknownBlock
}

/**
 * The inline nodes by type. Add custom inline nodes by module augmentation.
 *
 * @example
 * const types: (keyof PhrasingMap)[] = ['text', 'quotation']
 */
export interface PhrasingMap {
  text: Text
  quotation: Quotation
  link: Link
  emphasis: Emphasis
  strong: Strong
  delete: Delete
  superscript: Superscript
  subscript: Subscript
  span: Span
  inlineCode: InlineCode
  break: Break
  image: Image
  footnoteReference: FootnoteReference
  unknown: UnknownInline
}

/**
 * The nodes that are only allowed in certain nodes or fields, by type.
 *
 * @example
 * const types: (keyof PartMap)[] = ['root', 'listItem']
 */
export interface PartMap {
  root: Root
  listItem: ListItem
  tableRow: TableRow
  tableCell: TableCell
  caption: Caption
  video: Video
  audio: Audio
  embed: Embed
  chart: Chart
  timelineEvent: TimelineEvent
  relatedLink: RelatedLink
}

/**
 * An inline node.
 *
 * @example
 * const line: Phrasing[] = [{ type: 'text', value: 'Calm ' }, { type: 'break' }]
 */
export type Phrasing = PhrasingMap[keyof PhrasingMap]

/**
 * A block.
 *
 * @example
 * const blocks: Flow[] = [{ type: 'thematicBreak' }, { type: 'adSlot' }]
 */
export type Flow = FlowMap[keyof FlowMap]

/**
 * The media of a figure.
 *
 * @example
 * const media: FigureMedia = { type: 'code', value: 'const tide = 4\n' }
 */
export type FigureMedia = Image | Video | Audio | Embed | Chart | Table | Code

/**
 * Any node.
 *
 * @example
 * const types = (nodes: ArticleNode[]): string[] => nodes.map(({ type }) => type)
 * types([{ type: 'break' }]) // ['break']
 */
export type ArticleNode = Flow | Phrasing | PartMap[keyof PartMap]

/**
 * The name of a node type.
 *
 * @example
 * const type: NodeType = 'relatedLinks'
 */
export type NodeType = ArticleNode['type']

/**
 * The node of a type: `NodeOf<'quotation'>` is {@link Quotation}.
 *
 * @example
 * const words = (quote: NodeOf<'quotation'>): string => toPlainString(quote)
 * words({ type: 'quotation', children: [{ type: 'text', value: '“Calm,”' }] }) // '“Calm,”'
 */
export type NodeOf<T extends NodeType> = Extract<ArticleNode, { type: T }>

/**
 * A node with children.
 *
 * @example
 * const count = ({ children }: ArticleParent): number => children.length
 * count({ type: 'list', children: [] }) // 0
 */
export type ArticleParent = Extract<ArticleNode, { children: unknown }>

/**
 * The types of blocks.
 *
 * @example
 * console.log(FLOW.includes('pullquote')) // true
 */
export const FLOW = [
  'paragraph',
  'heading',
  'blockquote',
  'pullquote',
  'list',
  'table',
  'footnoteDefinition',
  'code',
  'thematicBreak',
  'figure',
  'gallery',
  'aside',
  'timeline',
  'relatedLinks',
  'newsletter',
  'paywall',
  'adSlot',
  'unknown',
] as const satisfies readonly (keyof FlowMap)[]

/**
 * The types of inline nodes.
 *
 * @example
 * console.log(PHRASING.includes('quotation')) // true
 */
export const PHRASING = [
  'text',
  'quotation',
  'link',
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
  'span',
  'inlineCode',
  'break',
  'image',
  'footnoteReference',
  'unknown',
] as const satisfies readonly (keyof PhrasingMap)[]

/**
 * The types of media in a figure.
 *
 * @example
 * console.log(FIGURE_MEDIA.includes('chart')) // true
 */
export const FIGURE_MEDIA = [
  'image',
  'video',
  'audio',
  'embed',
  'chart',
  'table',
  'code',
] as const satisfies readonly FigureMedia['type'][]

/**
 * The body of an article: unist's root.
 *
 * @example
 * const body: Root = {
 *   type: 'root',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The sea was calm.' }] }],
 * }
 */
export interface Root extends NodeFields {
  type: 'root'
  /** The blocks of the article. */
  children: Flow[]
}

/**
 * A paragraph.
 *
 * @example
 * const calm: Paragraph = {
 *   type: 'paragraph',
 *   id: 'p1',
 *   children: [{ type: 'text', value: 'The sea was calm.' }],
 * }
 */
export interface Paragraph extends NodeFields {
  type: 'paragraph'
  /** The inline content. */
  children: Phrasing[]
}

/**
 * A heading in the body. The headline is the only level 1 heading.
 *
 * @example
 * const crosshead: Heading = {
 *   type: 'heading',
 *   depth: 2,
 *   children: [{ type: 'text', value: 'What we know' }],
 * }
 */
export interface Heading extends NodeFields {
  type: 'heading'
  /** The level: 2 below the headline, 3 and 4 for subheadings. */
  depth: 2 | 3 | 4
  /** The inline content. */
  children: Phrasing[]
}

/**
 * A block of source code, rendered verbatim.
 *
 * @example
 * const listing: Code = { type: 'code', lang: 'js', value: 'const tide = 4\n' }
 */
export interface Code extends Omit<NodeFields, 'lang'> {
  type: 'code'
  /** The programming language, as in mdast. Not a natural language. */
  lang?: string | undefined
  /** The code, with its line endings and spaces. */
  value: string
}

/**
 * A thematic break.
 *
 * @example
 * const rule: ThematicBreak = { type: 'thematicBreak' }
 */
export interface ThematicBreak extends NodeFields {
  type: 'thematicBreak'
}

/**
 * Text, rendered exactly as written, including quotation marks.
 *
 * @example
 * const words: Text = { type: 'text', value: 'The sea was calm.' }
 */
export interface Text extends NodeFields {
  type: 'text'
  /** The text. It may be blank and is never trimmed. */
  value: string
}

/**
 * Emphasized text.
 *
 * @example
 * const stressed: Emphasis = { type: 'emphasis', children: [{ type: 'text', value: 'calm' }] }
 */
export interface Emphasis extends NodeFields {
  type: 'emphasis'
  /** The emphasized text. */
  children: Phrasing[]
}

/**
 * Important text.
 *
 * @example
 * const important: Strong = { type: 'strong', children: [{ type: 'text', value: 'calm' }] }
 */
export interface Strong extends NodeFields {
  type: 'strong'
  /** The important text. */
  children: Phrasing[]
}

/**
 * Text that is no longer valid.
 *
 * @example
 * const struck: Delete = { type: 'delete', children: [{ type: 'text', value: 'stormy' }] }
 */
export interface Delete extends NodeFields {
  type: 'delete'
  /** The text that is no longer valid. */
  children: Phrasing[]
}

/**
 * Superscript text, such as an exponent.
 *
 * @example
 * const raised: Superscript = { type: 'superscript', children: [{ type: 'text', value: '4' }] }
 */
export interface Superscript extends NodeFields {
  type: 'superscript'
  /** The superscript text. */
  children: Phrasing[]
}

/**
 * Subscript text, such as an index.
 *
 * @example
 * const lowered: Subscript = { type: 'subscript', children: [{ type: 'text', value: '2' }] }
 */
export interface Subscript extends NodeFields {
  type: 'subscript'
  /** The subscript text. */
  children: Phrasing[]
}

/**
 * Text in another language or direction. `lang` or `dir` is required.
 *
 * @example
 * const arabic: Span = {
 *   type: 'span',
 *   lang: 'ar',
 *   dir: 'rtl',
 *   children: [{ type: 'text', value: 'الميناء' }],
 * }
 */
export interface Span extends NodeFields {
  type: 'span'
  /** The text in that language or direction. */
  children: Phrasing[]
}

/**
 * Inline code.
 *
 * @example
 * const name: InlineCode = { type: 'inlineCode', value: 'tide.csv' }
 */
export interface InlineCode extends NodeFields {
  type: 'inlineCode'
  /** The code. */
  value: string
}

/**
 * A line break that is part of the text, as in a poem or an address.
 *
 * @example
 * const lineEnd: Break = { type: 'break' }
 */
export interface Break extends NodeFields {
  type: 'break'
}

/**
 * The relation of a link for search engines: `rel` in HTML.
 *
 * @example
 * const rel: LinkRelation[] = ['nofollow', 'ugc']
 */
export type LinkRelation = 'sponsored' | 'nofollow' | 'ugc'

/**
 * A link.
 *
 * @example
 * const link: Link = {
 *   type: 'link',
 *   url: 'https://harbour.example/',
 *   children: [{ type: 'text', value: 'the harbour' }],
 * }
 */
export interface Link extends NodeFields {
  type: 'link'
  /**
   * The URL: `http:`, `https:`, `mailto:`, `tel:` or relative. With any other URL, only the text is
   * rendered.
   */
  url: string
  /** The tooltip. */
  title?: string | undefined
  /** The relation for search engines. */
  rel?: LinkRelation[] | undefined
  /** The link text. */
  children: Phrasing[]
}

/**
 * How the newsroom obtained the words.
 *
 * @example
 * const via: Via = 'interview'
 */
export type Via =
  | 'statement'
  | 'report'
  | 'interview'
  | 'speech'
  | 'social'
  | 'document'
  | 'email'
  | 'court'

/**
 * The source of a quotation: at least one of `speaker`, `text` and `source`.
 *
 * @example
 * const attribution: Attribution = { text: 'Harbour Board', via: 'document', date: '2 March' }
 */
export interface Attribution {
  /** A key of the article's `speakers`. */
  speaker?: string | undefined
  /** The attribution as text, if there is no matching speaker. */
  text?: string | undefined
  /** The cited work. */
  source?: CitedWork | undefined
  /** How the newsroom obtained the words. */
  via?: Via | undefined
  /** The person or outlet addressed. */
  to?: string | undefined
  /** The date of the words, as shown to readers. */
  date?: string | undefined
}

/**
 * A cited work: a book, a report, a post.
 *
 * @example
 * const work: CitedWork = { title: 'Interim report', url: 'https://harbour.example/report' }
 */
export interface CitedWork {
  /** The title. */
  title?: string | undefined
  /** An absolute `http:` or `https:` URL. */
  url?: string | undefined
}

/**
 * A quotation within a sentence, with its quotation marks as written.
 *
 * @example
 * const said: Quotation = {
 *   type: 'quotation',
 *   speaker: 'ana',
 *   via: 'interview',
 *   children: [{ type: 'text', value: '“Calm,”' }],
 * }
 */
export interface Quotation extends NodeFields {
  type: 'quotation'
  /** A key of the article's `speakers`. */
  speaker?: string | undefined
  /** The same value for all parts of an interrupted utterance. */
  utterance?: string | undefined
  /** How the newsroom obtained the words. */
  via?: Via | undefined
  /** The person or outlet addressed. */
  to?: string | undefined
  /** Whether the words are a translation. Default: `false`. */
  translated?: boolean | undefined
  /** The quoted words, with their quotation marks. */
  children: Phrasing[]
}

/**
 * A block quote.
 *
 * @example
 * const passage: Blockquote = {
 *   type: 'blockquote',
 *   attribution: { source: { title: 'Interim report' } },
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The board decided.' }] }],
 * }
 */
export interface Blockquote extends NodeFields {
  type: 'blockquote'
  /** The source of the words. */
  attribution?: Attribution | undefined
  /** The quoted blocks. */
  children: Flow[]
}

/**
 * A quotation set large to attract readers, usually repeated from the body.
 *
 * @example
 * const repeat: Pullquote = {
 *   type: 'pullquote',
 *   of: 'p1',
 *   children: [{ type: 'text', value: 'The sea was calm' }],
 * }
 */
export interface Pullquote extends NodeFields {
  type: 'pullquote'
  /** The id of the node that it repeats. */
  of?: string | undefined
  /** The source of the words. */
  attribution?: Attribution | undefined
  /** The quoted words. */
  children: Phrasing[]
}

/**
 * An ordered or unordered list.
 *
 * @example
 * const steps: List = {
 *   type: 'list',
 *   ordered: true,
 *   children: [
 *     {
 *       type: 'listItem',
 *       children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Cast off.' }] }],
 *     },
 *   ],
 * }
 */
export interface List extends NodeFields {
  type: 'list'
  /** Whether the list is ordered. Default: `false`. */
  ordered?: boolean | undefined
  /** The number of the first item. Default: 1. */
  start?: number | undefined
  /** Whether the list is loose, as in mdast. Ignored by renderers. */
  spread?: boolean | undefined
  /** The items. */
  children: ListItem[]
}

/**
 * An item of a list.
 *
 * @example
 * const item: ListItem = {
 *   type: 'listItem',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Cast off.' }] }],
 * }
 */
export interface ListItem extends NodeFields {
  type: 'listItem'
  /** Whether the item contains blank lines, as in mdast. Ignored by renderers. */
  spread?: boolean | undefined
  /** Whether the task is done, if the item is one of a task list. */
  checked?: boolean | undefined
  /** The blocks of the item: usually one paragraph. */
  children: Flow[]
}

/**
 * The alignment of a column. `null` means the default alignment.
 *
 * @example
 * const align: TableAlign[] = ['left', 'right', null]
 */
export type TableAlign = 'left' | 'right' | 'center' | null

/**
 * A table.
 *
 * @example
 * const delays: Table = {
 *   type: 'table',
 *   align: [null, 'right'],
 *   children: [
 *     {
 *       type: 'tableRow',
 *       children: [
 *         { type: 'tableCell', children: [{ type: 'text', value: 'Elne' }] },
 *         { type: 'tableCell', children: [{ type: 'text', value: '4' }] },
 *       ],
 *     },
 *   ],
 * }
 */
export interface Table extends NodeFields {
  type: 'table'
  /** The alignment of each column. */
  align?: TableAlign[] | undefined
  /** The number of header rows at the top. Default: 1, as in mdast. */
  headerRows?: number | undefined
  /** The rows. */
  children: TableRow[]
}

/**
 * A row of a table.
 *
 * @example
 * const row: TableRow = {
 *   type: 'tableRow',
 *   children: [{ type: 'tableCell', children: [{ type: 'text', value: 'Elne' }] }],
 * }
 */
export interface TableRow extends NodeFields {
  type: 'tableRow'
  /** The cells. */
  children: TableCell[]
}

/**
 * A cell of a table.
 *
 * @example
 * const cell: TableCell = {
 *   type: 'tableCell',
 *   header: true,
 *   colSpan: 2,
 *   children: [{ type: 'text', value: 'Port' }],
 * }
 */
export interface TableCell extends NodeFields {
  type: 'tableCell'
  /** Whether the cell is the header of its row. Not needed in header rows. Default: `false`. */
  header?: boolean | undefined
  /** The number of columns that the cell spans. Default: 1. */
  colSpan?: number | undefined
  /** The number of rows that the cell spans. Default: 1. */
  rowSpan?: number | undefined
  /** The text of the cell. */
  children: Phrasing[]
}

/**
 * A reference to a footnote. Renderers number the notes in the order of their first references.
 *
 * @example
 * const reference: FootnoteReference = { type: 'footnoteReference', identifier: 'tide' }
 */
export interface FootnoteReference extends NodeFields {
  type: 'footnoteReference'
  /** The `identifier` of the footnote. */
  identifier: string
  /** The identifier as an author wrote it, such as `Tide`. Renderers don't need it. */
  label?: string | undefined
}

/**
 * A footnote. Renderers list it with the other notes, regardless of its position.
 *
 * @example
 * const note: FootnoteDefinition = {
 *   type: 'footnoteDefinition',
 *   identifier: 'tide',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Measured at noon.' }] }],
 * }
 */
export interface FootnoteDefinition extends NodeFields {
  type: 'footnoteDefinition'
  /** The identifier that references use. Unique among the footnotes of the article. */
  identifier: string
  /** The identifier as an author wrote it, such as `Tide`. Renderers don't need it. */
  label?: string | undefined
  /** The blocks of the note: most often one paragraph. */
  children: Flow[]
}

/**
 * The part a figure plays on the page.
 *
 * @example
 * const role: FigureRole = 'wide'
 */
export type FigureRole = 'lead' | 'inline' | 'supporting' | 'wide' | 'thumbnail'

/**
 * The layout of a gallery.
 *
 * @example
 * const layout: GalleryLayout = 'compare'
 */
export type GalleryLayout = 'grid' | 'carousel' | 'pair' | 'compare'

/**
 * Media with an optional caption.
 *
 * @example
 * const ferry: Figure = {
 *   type: 'figure',
 *   role: 'wide',
 *   children: [
 *     { type: 'image', url: 'media/ferry.jpg', alt: 'A ferry leaves', width: 1600, height: 900 },
 *     { type: 'caption', children: [{ type: 'text', value: 'The first ferry of the day.' }] },
 *   ],
 * }
 */
export interface Figure extends NodeFields {
  type: 'figure'
  /** The role of the figure in the layout. */
  role?: FigureRole | undefined
  /** The heading of the figure, such as that of a graphic. */
  title?: string | undefined
  /** The media, then an optional caption. */
  children: [media: FigureMedia, caption?: Caption | undefined]
}

/**
 * Related images, then an optional shared caption.
 *
 * @example
 * const gallery: Gallery = {
 *   type: 'gallery',
 *   layout: 'pair',
 *   children: [
 *     { type: 'figure', children: [{ type: 'image', url: 'before.jpg', alt: 'The old quay' }] },
 *     { type: 'figure', children: [{ type: 'image', url: 'after.jpg', alt: 'The new quay' }] },
 *   ],
 * }
 */
export interface Gallery extends NodeFields {
  type: 'gallery'
  /** The layout of the images. */
  layout?: GalleryLayout | undefined
  /** The heading of the gallery. */
  title?: string | undefined
  /** The figures, then an optional shared caption. */
  children: (Figure | Caption)[]
}

/**
 * The caption of a figure. The credit is not part of it: it is in the media's `rights`.
 *
 * @example
 * const words: Caption = { type: 'caption', children: [{ type: 'text', value: 'The first ferry.' }] }
 */
export interface Caption extends NodeFields {
  type: 'caption'
  /** The text. */
  children: Phrasing[]
}

/**
 * The kind of image. It determines the label before the credit.
 *
 * @example
 * const kind: ImageKind = 'map'
 */
export type ImageKind =
  | 'photograph'
  | 'illustration'
  | 'graphic'
  | 'screenshot'
  | 'map'
  | 'composite'
  | 'cartoon'

/**
 * The image in another size, format or version.
 *
 * @example
 * const smaller: ImageSource = { url: 'media/ferry-400.avif', width: 400, mediaType: 'image/avif' }
 */
export interface ImageSource {
  /** The URL of the file: `http:`, `https:` or relative. */
  url: string
  /** The width of the file in pixels. */
  width: number
  /** The height of the file in pixels. */
  height?: number | undefined
  /** A media type, such as `image/avif`. */
  mediaType?: string | undefined
  /** The media query for which this version is used, such as `(max-width: 600px)`. */
  media?: string | undefined
  /** The color scheme for which this version is used. Default: both. */
  colorScheme?: 'light' | 'dark' | undefined
}

/**
 * A part of an image for a certain aspect ratio. Coordinates are between 0 and 1.
 *
 * @example
 * const square: Crop = {
 *   name: 'thumbnail',
 *   aspectRatio: '1:1',
 *   x: 0.1,
 *   y: 0,
 *   width: 0.5,
 *   height: 1,
 * }
 */
export interface Crop {
  /** The purpose of the crop, such as `square`. */
  name: string
  /** The ratio of width to height, such as `16:9`. */
  aspectRatio: string
  /** The left edge, as a fraction of the image's width. */
  x: number
  /** The top edge, as a fraction of the image's height. */
  y: number
  /** The width, as a fraction of the image's width. */
  width: number
  /** The height, as a fraction of the image's height. */
  height: number
}

/**
 * The most important point of an image. Coordinates are between 0 and 1.
 *
 * @example
 * const face: FocalPoint = { x: 0.45, y: 0.6 }
 */
export interface FocalPoint {
  /** The distance from the left edge, as a fraction of the width. */
  x: number
  /** The distance from the top edge, as a fraction of the height. */
  y: number
}

/**
 * An image: in a figure, or within a line of text.
 *
 * @example
 * const picture: Image = {
 *   type: 'image',
 *   url: 'media/ferry.jpg',
 *   alt: 'A ferry leaves the harbour at dawn',
 *   width: 1600,
 *   height: 900,
 *   rights: { creditText: 'Rui Prado/The Harbour Post' },
 * }
 */
export interface Image extends NodeFields {
  type: 'image'
  /** The URL of the file: `http:`, `https:` or relative. */
  url: string
  /**
   * A description of the image for readers who can't see it; `""` only with `decorative: true`.
   * Leave it out if it is unknown.
   */
  alt?: string | undefined
  /** Whether the image has no information for readers; `alt` is then `""`. Default: `false`. */
  decorative?: boolean | undefined
  /** The width of the file in CSS pixels. */
  width?: number | undefined
  /** The height of the file in CSS pixels. */
  height?: number | undefined
  /** The target of a linked image: any URL that a `link` may have. */
  href?: string | undefined
  /** The kind of image. It determines the label before the credit. Default: `photograph`. */
  kind?: ImageKind | undefined
  /** The image in other sizes, formats or versions. */
  sources?: ImageSource[] | undefined
  /** The point that must stay visible when the image is cropped. */
  focalPoint?: FocalPoint | undefined
  /** Crops of the image for certain aspect ratios. */
  crops?: Crop[] | undefined
  /** The creator, the owner and the permitted use. */
  rights?: Rights | undefined
  /** A warning to readers before they see the image, such as `Flashing light`. */
  contentWarning?: string | undefined
  /** The date of creation: a year, a month, a day, or a date and time. */
  dateCreated?: string | undefined
  /** The place of creation. */
  locationCreated?: string | undefined
}

/**
 * A video or audio file.
 *
 * @example
 * const file: MediaSource = { url: 'https://harbour.example/ferry.mp4', mediaType: 'video/mp4' }
 */
export interface MediaSource {
  /** The URL of the file: `http:`, `https:` or relative. */
  url: string
  /** A media type, such as `video/mp4`. */
  mediaType: string
}

/**
 * A text track of a video or audio: HTML's `track`.
 *
 * @example
 * const captions: Track = { kind: 'captions', url: 'media/ferry.vtt', lang: 'en', label: 'English' }
 */
export interface Track {
  /**
   * The kind of track: a translation, a transcript of all sounds, a description of the images,
   * chapters or data.
   */
  kind: 'subtitles' | 'captions' | 'descriptions' | 'chapters' | 'metadata'
  /** The URL of the WebVTT file: `http:`, `https:` or relative. */
  url: string
  /** The language of the track: a BCP 47 tag. */
  lang: string
  /** The name of the track in the player's menu, such as `English`. */
  label?: string | undefined
}

interface Playable extends NodeFields {
  /** The files. Use either these or `provider` and `providerId`. */
  sources?: MediaSource[] | undefined
  /** The provider: a name in lower case, such as `youtube`. */
  provider?: string | undefined
  /** The id of the content at the provider. */
  providerId?: string | undefined
  /** The title. Without it, the name of the provider or kind is shown. */
  title?: string | undefined
  /** The image shown before playback. */
  poster?: Image | undefined
  /** The width in CSS pixels. */
  width?: number | undefined
  /** The height in CSS pixels. */
  height?: number | undefined
  /** The duration in ISO 8601, such as `PT2M31S`. */
  duration?: string | undefined
  /** The text tracks, such as captions. */
  tracks?: Track[] | undefined
  /** A transcript, for readers who cannot hear the recording. */
  transcript?: Flow[] | undefined
  /** Whether the video is a live broadcast. Default: `false`. */
  live?: boolean | undefined
  /** Whether it repeats. Default: `false`. */
  loop?: boolean | undefined
  /** Whether it starts muted. Default: `false`. */
  muted?: boolean | undefined
  /** The creator, the owner and the permitted use. */
  rights?: Rights | undefined
}

/**
 * A video.
 *
 * @example
 * const film: Video = {
 *   type: 'video',
 *   title: 'The ferry turns',
 *   sources: [{ url: 'https://harbour.example/ferry.mp4', mediaType: 'video/mp4' }],
 *   width: 1280,
 *   height: 720,
 *   duration: 'PT2M31S',
 * }
 */
export interface Video extends Playable {
  type: 'video'
}

/**
 * An audio recording.
 *
 * @example
 * const sound: Audio = {
 *   type: 'audio',
 *   title: 'The tide podcast',
 *   sources: [{ url: 'https://harbour.example/tide.mp3', mediaType: 'audio/mpeg' }],
 * }
 */
export interface Audio extends Playable {
  type: 'audio'
}

/**
 * Content of another site in the article.
 *
 * @example
 * const embed: Embed = {
 *   type: 'embed',
 *   provider: 'youtube',
 *   url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
 *   title: 'The ferry turns',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The ferry turns.' }] }],
 * }
 */
export interface Embed extends NodeFields {
  type: 'embed'
  /** The provider: a name in lower case, such as `x` or `instagram`. */
  provider: string
  /** The page of the content on that site: an absolute `http:` or `https:` URL. */
  url: string
  /**
   * A description for readers who cannot see the content. Without it, the name of the provider is
   * shown.
   */
  title?: string | undefined
  /** The width in CSS pixels. */
  width?: number | undefined
  /** The height in CSS pixels. */
  height?: number | undefined
  /** Whether loading the content reveals the reader to a third party. Default: `false`. */
  thirdParty?: boolean | undefined
  /** The fallback that every target can render. */
  children: Flow[]
}

/**
 * A value in the data of a chart. `null` means no value.
 *
 * @example
 * const values: ChartValue[] = ['February', 4, null]
 */
export type ChartValue = string | number | null

/**
 * The data of a chart.
 *
 * @example
 * const data: ChartData = { columns: ['Month', 'Delays'], rows: [['January', 4], ['February', null]] }
 */
export interface ChartData {
  /** The names of the columns. */
  columns: string[]
  /** The rows, with one value per column. */
  rows: ChartValue[][]
}

/**
 * A chart, with a description and, ideally, its data.
 *
 * @example
 * const chart: Chart = {
 *   type: 'chart',
 *   title: 'Delays by month',
 *   description: 'Delays doubled from January to February.',
 *   data: { columns: ['Month', 'Delays'], rows: [['January', 4], ['February', 8]] },
 * }
 */
export interface Chart extends NodeFields {
  type: 'chart'
  /** The heading of the chart. */
  title: string
  /** A description for readers who cannot see the chart. */
  description: string
  /** The chart as an image. */
  image?: Image | undefined
  /** The data, which every target can render as a table. */
  data?: ChartData | undefined
  /** The interactive chart: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** The provider: a name in lower case, such as `datawrapper`. */
  provider?: string | undefined
}

/**
 * The purpose of an aside.
 *
 * @example
 * const role: AsideRole = 'keyPoints'
 */
export type AsideRole =
  | 'factBox'
  | 'keyPoints'
  | 'qa'
  | 'profile'
  | 'context'
  | 'disclaimer'
  | 'editorsNote'
  | 'stat'

/**
 * A box beside the text.
 *
 * @example
 * const facts: Aside = {
 *   type: 'aside',
 *   role: 'factBox',
 *   title: 'The port in numbers',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Two ferries a day.' }] }],
 * }
 */
export interface Aside extends NodeFields {
  type: 'aside'
  /** The purpose of the box. */
  role: AsideRole
  /** The heading of the box. */
  title?: string | undefined
  /** The blocks in the box. */
  children: Flow[]
}

/**
 * A timeline of events.
 *
 * @example
 * const timeline: Timeline = {
 *   type: 'timeline',
 *   title: 'How it happened',
 *   children: [
 *     {
 *       type: 'timelineEvent',
 *       date: '1 March',
 *       children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The first delay.' }] }],
 *     },
 *   ],
 * }
 */
export interface Timeline extends NodeFields {
  type: 'timeline'
  /** The heading of the timeline. */
  title?: string | undefined
  /** The events, in the order in which they are rendered. */
  children: TimelineEvent[]
}

/**
 * One event of a timeline.
 *
 * @example
 * const event: TimelineEvent = {
 *   type: 'timelineEvent',
 *   date: '1 March',
 *   dateTime: '2026-03-01',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The first delay.' }] }],
 * }
 */
export interface TimelineEvent extends NodeFields {
  type: 'timelineEvent'
  /** The date, as shown to readers. Default: `dateTime`. */
  date?: string | undefined
  /** The date for machines: a year, a month, a day, or a date and time. */
  dateTime?: string | undefined
  /** A short title of the event. */
  title?: string | undefined
  /** A description of the event. */
  children: Flow[]
}

/**
 * The relation between the linked articles and this one.
 *
 * @example
 * const relation: Relation = 'series'
 */
export type Relation =
  | 'related'
  | 'background'
  | 'series'
  | 'promoted'
  | 'mostRead'
  | 'furtherReading'

/**
 * The type of the linked page.
 *
 * @example
 * const kind: RelatedLinkKind = 'video'
 */
export type RelatedLinkKind = 'article' | 'video' | 'audio' | 'gallery' | 'liveBlog'

/**
 * The access that the linked article requires.
 *
 * @example
 * const access: RelatedLinkAccess = 'subscription'
 */
export type RelatedLinkAccess = 'free' | 'registration' | 'metered' | 'subscription'

/**
 * A list of links to other articles.
 *
 * @example
 * const more: RelatedLinks = {
 *   type: 'relatedLinks',
 *   relation: 'background',
 *   children: [{ type: 'relatedLink', url: '/gauge', children: [{ type: 'text', value: 'The gauge' }] }],
 * }
 */
export interface RelatedLinks extends NodeFields {
  type: 'relatedLinks'
  /** The heading. Default: a label for the relation in the article's language. */
  title?: string | undefined
  /** The relation between the linked articles and this one. */
  relation: Relation
  /** The links, in the order in which they are rendered. */
  children: RelatedLink[]
}

/**
 * A link to another article. Its children are the headline of that article.
 *
 * @example
 * const gauge: RelatedLink = {
 *   type: 'relatedLink',
 *   url: 'https://harbour.example/gauge',
 *   kicker: 'Explained',
 *   children: [{ type: 'text', value: 'How the gauge works' }],
 * }
 */
export interface RelatedLink extends NodeFields {
  type: 'relatedLink'
  /** The URL of the other article: `http:`, `https:` or relative. A missing URL is a warning. */
  url?: string | undefined
  /** The `id` of the other article, for systems that resolve it to a URL. */
  articleId?: string | undefined
  /** One or two words above the headline. */
  kicker?: string | undefined
  /** A one-sentence summary of the other article. */
  description?: string | undefined
  /** The image next to the link. */
  image?: Image | undefined
  /** The publication date of the other article: RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** The type of the linked page. Default: `article`. */
  kind?: RelatedLinkKind | undefined
  /** The access that the other article requires. */
  access?: RelatedLinkAccess | undefined
  /** Whether the link is an advertisement. Default: `false`. */
  sponsored?: boolean | undefined
  /** The headline of the other article. */
  children: Phrasing[]
}

/**
 * A box that invites readers to subscribe to a newsletter.
 *
 * @example
 * const letter: Newsletter = {
 *   type: 'newsletter',
 *   name: 'Morning Tide',
 *   frequency: 'daily',
 *   url: 'https://harbour.example/newsletter',
 * }
 */
export interface Newsletter extends NodeFields {
  type: 'newsletter'
  /** The name of the newsletter. */
  name: string
  /** A one-sentence description. */
  description?: string | undefined
  /** The frequency, as shown to readers. */
  frequency?: string | undefined
  /** The page where readers sign up: an absolute `http:` or `https:` URL. Required without `action`. */
  url?: string | undefined
  /** Where a sign-up form is sent by POST: an absolute `https:` URL. Without it there is a link. */
  action?: string | undefined
  /** The name of the form's email field. Default: `email`. */
  emailField?: string | undefined
  /** The privacy policy: an absolute `http:` or `https:` URL. */
  privacyUrl?: string | undefined
}

/**
 * The end of the free part. At most one, at the top level of the body.
 *
 * @example
 * const gate: Paywall = { type: 'paywall' }
 */
export interface Paywall extends NodeFields {
  type: 'paywall'
}

/**
 * A position for an advertisement.
 *
 * @example
 * const slot: AdSlot = { type: 'adSlot', name: 'mid' }
 */
export interface AdSlot extends NodeFields {
  type: 'adSlot'
  /** The name of the slot in the advertising system. */
  name?: string | undefined
}

/**
 * Any JSON value.
 *
 * @example
 * const anything: Json = { question: 'Calm?', answers: ['Yes', 'No'], votes: [12, 4] }
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface UnknownFields extends NodeFields {
  type: 'unknown'
  /** The original type of the node. */
  originalType: string
  /** The original node. */
  value: Json
}

/**
 * A preserved block of an unknown type.
 *
 * @example
 * const map: UnknownBlock = {
 *   type: 'unknown',
 *   originalType: 'other:map',
 *   value: { type: 'other:map', place: 'Port Elne' },
 *   children: [],
 * }
 */
export interface UnknownBlock extends UnknownFields {
  /** The fallback that every target can render. */
  children: Flow[]
}

/**
 * A preserved inline node of an unknown type.
 *
 * @example
 * const mention: UnknownInline = {
 *   type: 'unknown',
 *   originalType: 'other:mention',
 *   value: { type: 'other:mention' },
 *   children: [{ type: 'text', value: 'Ana' }],
 * }
 */
export interface UnknownInline extends UnknownFields {
  /** The fallback that every target can render. */
  children: Phrasing[]
}

/**
 * A preserved node of an unknown type.
 *
 * @example
 * const kept: Unknown = {
 *   type: 'unknown',
 *   originalType: 'other:map',
 *   value: { type: 'other:map' },
 *   children: [],
 * }
 */
export type Unknown = UnknownBlock | UnknownInline
