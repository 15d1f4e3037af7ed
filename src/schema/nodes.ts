import type { AdSlot } from './ad-slot.js'
import type { Aside } from './aside.js'
import type { Chart } from './chart.js'
import type { Embed } from './embed.js'
import type { Caption, Figure, Gallery } from './figure.js'
import type { Code, Heading, Paragraph, Root, ThematicBreak } from './flow.js'
import type { FootnoteDefinition, FootnoteReference } from './footnote.js'
import type { Image } from './image.js'
import type { List, ListItem } from './list.js'
import type { Newsletter } from './newsletter.js'
import type { Paywall } from './paywall.js'
import type {
  Break,
  Delete,
  Emphasis,
  InlineCode,
  Link,
  Span,
  Strong,
  Subscript,
  Superscript,
  Text,
} from './phrasing.js'
import type { Audio, Video } from './player.js'
import type { Blockquote, Pullquote, Quotation } from './quote.js'
import type { RelatedLink, RelatedLinks } from './related.js'
import type { Table, TableCell, TableRow } from './table.js'
import type { Timeline, TimelineEvent } from './timeline.js'
import type { UnknownBlock, UnknownInline } from './unknown.js'

// Which nodes there are. The maps are interfaces, as mdast's are, so that custom nodes can be added:
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

const INLINE: ReadonlySet<unknown> = new Set(PHRASING)

/** Whether nodes of this type are inline; an `unknown` may be either. */
export function isPhrasingType(type: unknown): boolean {
  return INLINE.has(type)
}
