import type { NodeFields } from './node.js'
import type { Rights } from './rights.js'

// The types of all nodes, in one file since they contain each other. The maps are interfaces, as mdast's are, so that custom nodes can be added:
//
//     declare module 'standfirst/schema' {
//       interface FlowMap { 'acme:poll': Poll }
//     }

/**
 * The blocks, by their types. Add custom blocks by module augmentation.
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
 * The inline nodes, by their types. Add custom inline nodes by module augmentation.
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
  footnoteReference: FootnoteReference
  unknown: UnknownInline
}

/**
 * The nodes that only some nodes or fields hold, by their types.
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
  image: Image
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
 * What a figure shows.
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
 * The node with that name: `NodeOf<'quotation'>` is {@link Quotation}.
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
  'footnoteReference',
  'unknown',
] as const satisfies readonly (keyof PhrasingMap)[]

/**
 * The types of nodes that a figure shows.
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
  /** The blocks of the article, from the first. */
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
  /** The words. */
  children: Phrasing[]
}

/**
 * A crosshead. The headline is the only heading of the first level.
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
  /** Its level: 2 below the headline, 3 and 4 below such headings. */
  depth: 2 | 3 | 4
  /** The words. */
  children: Phrasing[]
}

/**
 * A block of computer code, kept letter by letter.
 *
 * @example
 * const listing: Code = { type: 'code', lang: 'js', value: 'const tide = 4\n' }
 */
export interface Code extends Omit<NodeFields, 'lang'> {
  type: 'code'
  /** The programming language, as in mdast: not a language of the world. */
  lang?: string | undefined
  /** The code, with its line ends and blanks as they are. */
  value: string
}

/**
 * A break between two thoughts.
 *
 * @example
 * const rule: ThematicBreak = { type: 'thematicBreak' }
 */
export interface ThematicBreak extends NodeFields {
  type: 'thematicBreak'
}

/**
 * Words, shown exactly as they are. Quotation marks are part of them.
 *
 * @example
 * const words: Text = { type: 'text', value: 'The sea was calm.' }
 */
export interface Text extends NodeFields {
  type: 'text'
  /** The words. They may be blank, and are never trimmed. */
  value: string
}

/**
 * Stressed words.
 *
 * @example
 * const stressed: Emphasis = { type: 'emphasis', children: [{ type: 'text', value: 'calm' }] }
 */
export interface Emphasis extends NodeFields {
  type: 'emphasis'
  /** The stressed words. */
  children: Phrasing[]
}

/**
 * Important words.
 *
 * @example
 * const important: Strong = { type: 'strong', children: [{ type: 'text', value: 'calm' }] }
 */
export interface Strong extends NodeFields {
  type: 'strong'
  /** The important words. */
  children: Phrasing[]
}

/**
 * Words that no longer hold.
 *
 * @example
 * const struck: Delete = { type: 'delete', children: [{ type: 'text', value: 'stormy' }] }
 */
export interface Delete extends NodeFields {
  type: 'delete'
  /** The words that no longer hold. */
  children: Phrasing[]
}

/**
 * Raised words, such as an exponent.
 *
 * @example
 * const raised: Superscript = { type: 'superscript', children: [{ type: 'text', value: '4' }] }
 */
export interface Superscript extends NodeFields {
  type: 'superscript'
  /** The raised words. */
  children: Phrasing[]
}

/**
 * Lowered words, such as an index.
 *
 * @example
 * const lowered: Subscript = { type: 'subscript', children: [{ type: 'text', value: '2' }] }
 */
export interface Subscript extends NodeFields {
  type: 'subscript'
  /** The lowered words. */
  children: Phrasing[]
}

/**
 * Words in another language or direction: it needs `lang` or `dir`.
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
  /** The words in that language or direction. */
  children: Phrasing[]
}

/**
 * A piece of computer code within a line.
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
 * A line break that belongs to the text, as in a poem or an address.
 *
 * @example
 * const lineEnd: Break = { type: 'break' }
 */
export interface Break extends NodeFields {
  type: 'break'
}

/**
 * Why a link should not pass on reputation: HTML's `rel`.
 *
 * @example
 * const rel: LinkRelation[] = ['nofollow', 'ugc']
 */
export type LinkRelation = 'sponsored' | 'nofollow' | 'ugc'

/**
 * Words that lead to another place.
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
   * Where it leads: `http:`, `https:`, `mailto:`, `tel:` or relative. Any other keeps the words and
   * loses the link.
   */
  url: string
  /** What a pointer that rests on the link is told. */
  title?: string | undefined
  /** Why it should not pass on reputation. */
  rel?: LinkRelation[] | undefined
  /** The words that can be followed. */
  children: Phrasing[]
}

/**
 * How the words reached the newsroom.
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
  /** The attribution as text, if no speaker fits. */
  text?: string | undefined
  /** The work that the words are from. */
  source?: CitedWork | undefined
  /** How the words reached the newsroom. */
  via?: Via | undefined
  /** The person or outlet that was told. */
  to?: string | undefined
  /** When it was said, as a reader should see it. */
  date?: string | undefined
}

/**
 * A work that words are from: a book, a report, a post.
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
  /** The same for all parts of an utterance that the sentence interrupts. */
  utterance?: string | undefined
  /** How the words reached the newsroom. */
  via?: Via | undefined
  /** The person or outlet that was told. */
  to?: string | undefined
  /** Whether the words are a translation. Default: `false`. */
  translated?: boolean | undefined
  /** The words, with their quotation marks as written. */
  children: Phrasing[]
}

/**
 * A quotation as a block.
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
  /** The words. */
  children: Phrasing[]
}

/**
 * A list, with numbers or without.
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
  /** Whether the order counts. Default: `false`. */
  ordered?: boolean | undefined
  /** The number of the first item. Default: 1. */
  start?: number | undefined
  /** mdast's mark of a loose list; renderers don't need it. */
  spread?: boolean | undefined
  /** The items, from the first. */
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
  /** mdast's mark of an item with blank lines in it; renderers don't need it. */
  spread?: boolean | undefined
  /** The blocks of the item: most often one paragraph. */
  children: Flow[]
}

/**
 * The alignment of a column; `null` leaves it to the reader's software.
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
  /** The alignment of each column, from the first. */
  align?: TableAlign[] | undefined
  /** How many rows at the top are headers. Default: 1, as in mdast. */
  headerRows?: number | undefined
  /** The rows, from the top. */
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
  /** The cells, in the order of the text. */
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
  /** Whether the cell names its row. The cells of header rows need no mark. Default: `false`. */
  header?: boolean | undefined
  /** How many columns it covers. Default: 1. */
  colSpan?: number | undefined
  /** How many rows it covers. Default: 1. */
  rowSpan?: number | undefined
  /** The words of the cell. */
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
 * A footnote. Renderers list it with the other notes, wherever it stands.
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
  /** What references call it: no other footnote of the article has it. */
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
 * A picture or something else to look at or listen to, with its caption.
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
  /** The part it plays on the page. */
  role?: FigureRole | undefined
  /** What it shows, then its caption if it has one. */
  children: [media: FigureMedia, caption?: Caption | undefined]
}

/**
 * Pictures that belong together, then a caption for all, if there is one.
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
  /** The figures, then a caption for all of them if there is one. */
  children: (Figure | Caption)[]
}

/**
 * The words under a figure. The credit is not among them: it is in the media's `rights`.
 *
 * @example
 * const words: Caption = { type: 'caption', children: [{ type: 'text', value: 'The first ferry.' }] }
 */
export interface Caption extends NodeFields {
  type: 'caption'
  /** The words. */
  children: Phrasing[]
}

/**
 * What a picture is: it decides the word before its credit.
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
 * The same picture in another size, format or version.
 *
 * @example
 * const smaller: ImageSource = { url: 'media/ferry-400.avif', width: 400, mediaType: 'image/avif' }
 */
export interface ImageSource {
  /** Where the file is: `http:`, `https:` or relative. */
  url: string
  /** The width of the file in pixels. */
  width: number
  /** The height of the file in pixels. */
  height?: number | undefined
  /** A media type, such as `image/avif`. */
  mediaType?: string | undefined
  /** A media query, such as `(max-width: 600px)`, for which this version is meant. */
  media?: string | undefined
  /** The colour scheme of the page for which this version is meant. Default: both. */
  colorScheme?: 'light' | 'dark' | undefined
}

/**
 * A part of a picture, for a place with a shape of its own. All sides go from 0 to 1.
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
  /** What the crop is for, such as `square`. */
  name: string
  /** Width to height, such as `16:9`. */
  aspectRatio: string
  /** Where its left side is: a part of the picture's width, from the left. */
  x: number
  /** Where its upper side is: a part of the picture's height, from the top. */
  y: number
  /** Its width: a part of the picture's. */
  width: number
  /** Its height: a part of the picture's. */
  height: number
}

/**
 * The point of a picture that matters most. Both sides go from 0 to 1.
 *
 * @example
 * const face: FocalPoint = { x: 0.45, y: 0.6 }
 */
export interface FocalPoint {
  /** How far it is from the left: a part of the picture's width. */
  x: number
  /** How far it is from the top: a part of the picture's height. */
  y: number
}

/**
 * A picture.
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
  /** Where the file is: `http:`, `https:` or relative. */
  url: string
  /**
   * The picture in words, for those who don't see it; `""` only with `decorative: true`. Leave it out
   * if it is unknown.
   */
  alt?: string | undefined
  /** Whether the picture says nothing that a reader could miss; `alt` is then `""`. Default: `false`. */
  decorative?: boolean | undefined
  /** The width of the file in CSS pixels. */
  width?: number | undefined
  /** The height of the file in CSS pixels. */
  height?: number | undefined
  /** What it is: it decides the word before its credit. Default: `photograph`. */
  kind?: ImageKind | undefined
  /** The same picture in other sizes, formats or versions. */
  sources?: ImageSource[] | undefined
  /** What must stay in sight when the picture is cropped. */
  focalPoint?: FocalPoint | undefined
  /** Parts of the picture, for places with a shape of their own. */
  crops?: Crop[] | undefined
  /** Who made it, who owns it, and what may be done with it. */
  rights?: Rights | undefined
  /** What a reader should know before seeing it, such as `Flashing light`. */
  contentWarning?: string | undefined
  /** When it was made: a year, a month, a day, or a date and time. */
  dateCreated?: string | undefined
  /** Where it was made. */
  locationCreated?: string | undefined
}

/**
 * A file with a film or a sound.
 *
 * @example
 * const file: MediaSource = { url: 'https://harbour.example/ferry.mp4', mediaType: 'video/mp4' }
 */
export interface MediaSource {
  /** Where the file is: `http:`, `https:` or relative. */
  url: string
  /** A media type, such as `video/mp4`. */
  mediaType: string
}

/**
 * A file with words to a film or a sound: HTML's `track`.
 *
 * @example
 * const captions: Track = { kind: 'captions', url: 'media/ferry.vtt', lang: 'en', label: 'English' }
 */
export interface Track {
  /** What the words are: a translation, all that is heard, all that is seen, chapters or data. */
  kind: 'subtitles' | 'captions' | 'descriptions' | 'chapters' | 'metadata'
  /** Where the WebVTT file is: `http:`, `https:` or relative. */
  url: string
  /** The language of the words: a BCP 47 tag. */
  lang: string
  /** What the reader chooses it by, such as `English`. */
  label?: string | undefined
}

interface Playable extends NodeFields {
  /** The files; or `provider` and `providerId`. */
  sources?: MediaSource[] | undefined
  /** Who plays it: a name in lower case, such as `youtube`. */
  provider?: string | undefined
  /** What the provider calls it. */
  providerId?: string | undefined
  /** What it is called. */
  title: string
  /** The image shown until it plays. */
  poster?: Image | undefined
  /** Its width in CSS pixels. */
  width?: number | undefined
  /** Its height in CSS pixels. */
  height?: number | undefined
  /** How long it is: an ISO 8601 duration, such as `PT2M31S`. */
  duration?: string | undefined
  /** Files with words to it, such as captions. */
  tracks?: Track[] | undefined
  /** Everything that is said, for those who don't hear it. */
  transcript?: Flow[] | undefined
  /** Whether it is a broadcast that is going on. Default: `false`. */
  live?: boolean | undefined
  /** Whether it starts again at its end. Default: `false`. */
  loop?: boolean | undefined
  /** Whether it starts without sound. Default: `false`. */
  muted?: boolean | undefined
  /** Who made it, who owns it, and what may be done with it. */
  rights?: Rights | undefined
}

/**
 * A film.
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
 * A sound.
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
 * Something of another site within the article.
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
  /** Whose it is: a name in lower case, such as `x` or `instagram`. */
  provider: string
  /** Its own page on that site: an absolute `http:` or `https:` URL. */
  url: string
  /** What it is, for those who don't see it. */
  title: string
  /** Its width in CSS pixels. */
  width?: number | undefined
  /** Its height in CSS pixels. */
  height?: number | undefined
  /** Whether loading it reveals the reader to a third party. Default: `false`. */
  thirdParty?: boolean | undefined
  /** What every target can show in its place. */
  children: Flow[]
}

/**
 * A cell of a chart's data; `null` where there is no value.
 *
 * @example
 * const values: ChartValue[] = ['February', 4, null]
 */
export type ChartValue = string | number | null

/**
 * What a chart is drawn from.
 *
 * @example
 * const data: ChartData = { columns: ['Month', 'Delays'], rows: [['January', 4], ['February', null]] }
 */
export interface ChartData {
  /** The names of the columns, from the first. */
  columns: string[]
  /** The rows, each with one value a column. */
  rows: ChartValue[][]
}

/**
 * A chart, with what it says in words and, best, its data.
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
  /** What it shows, for those who don't see it. */
  description: string
  /** The chart as a picture. */
  image?: Image | undefined
  /** The numbers behind it, which every target can show as a table. */
  data?: ChartData | undefined
  /** The interactive chart: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** Who serves it: a name in lower case, such as `datawrapper`. */
  provider?: string | undefined
}

/**
 * What an aside is for.
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
  /** What the box is for. */
  role: AsideRole
  /** The heading of the box. */
  title?: string | undefined
  /** The blocks in the box. */
  children: Flow[]
}

/**
 * What happened, in order.
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
  /** The heading above the events. */
  title?: string | undefined
  /** The events, in the order they are shown. */
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
  /** When it was, as a reader should see it. Default: `dateTime`. */
  date?: string | undefined
  /** The same for machines: a year, a month, a day, or a date and time. */
  dateTime?: string | undefined
  /** The event in a few words. */
  title?: string | undefined
  /** What happened. */
  children: Flow[]
}

/**
 * How the linked articles belong to this one.
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
 * What a related link leads to.
 *
 * @example
 * const kind: RelatedLinkKind = 'video'
 */
export type RelatedLinkKind = 'article' | 'video' | 'audio' | 'gallery' | 'liveBlog'

/**
 * What a reader needs to read the linked article.
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
  /** The heading. Default: a word for the relation in the article's language. */
  title?: string | undefined
  /** How the linked articles belong to this one. */
  relation: Relation
  /** The links, in the order they are shown. */
  children: RelatedLink[]
}

/**
 * A link to another article: its children are that article's headline.
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
  /** Where the other article is: `http:`, `https:` or relative. Its absence is a warning. */
  url?: string | undefined
  /** The `id` of the other article, for systems that resolve it to a URL. */
  articleId?: string | undefined
  /** A word or two above that headline. */
  kicker?: string | undefined
  /** What the other article says, in a sentence. */
  description?: string | undefined
  /** The picture beside the link. */
  image?: Image | undefined
  /** When the other article was published: RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** What it leads to. Default: `article`. */
  kind?: RelatedLinkKind | undefined
  /** What a reader needs to read it. */
  access?: RelatedLinkAccess | undefined
  /** Whether it is an advertisement. Default: `false`. */
  sponsored?: boolean | undefined
  /** The headline of the other article. */
  children: Phrasing[]
}

/**
 * A box that invites to a newsletter.
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
  /** What it is called. */
  name: string
  /** What is in it, in a sentence. */
  description?: string | undefined
  /** How often it comes, as a reader should see it. */
  frequency?: string | undefined
  /** The page where one can sign up: an absolute `http:` or `https:` URL. Required without `action`. */
  url?: string | undefined
  /** Where a sign-up form is sent by POST: an absolute `https:` URL. Without it there is a link. */
  action?: string | undefined
  /** The name of the form's address field. Default: `email`. */
  emailField?: string | undefined
  /** The page that says what becomes of the address: an absolute `http:` or `https:` URL. */
  privacyUrl?: string | undefined
}

/**
 * Where the free part ends: at most one, at the top level of the body.
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
  /** What the advertising system calls it. */
  name?: string | undefined
}

/**
 * Anything that JSON can hold.
 *
 * @example
 * const anything: Json = { question: 'Calm?', answers: ['Yes', 'No'], votes: [12, 4] }
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface UnknownFields extends NodeFields {
  type: 'unknown'
  /** What the node was called where it came from. */
  originalType: string
  /** The node as it was. */
  value: Json
}

/**
 * A block that this version doesn't know, kept as it was.
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
  /** What every target can show in its place. */
  children: Flow[]
}

/**
 * The same within a line.
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
  /** What every target can show in its place. */
  children: Phrasing[]
}

/**
 * A node that this version doesn't know.
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
