import * as z from 'zod'
import { type AdSlot, adSlotSchema } from './ad-slot.js'
import { type Aside, asideFields } from './aside.js'
import { type Chart, chartSchema } from './chart.js'
import { childrenOf } from './children.js'
import { type Embed, embedFields } from './embed.js'
import {
  type Caption,
  captionFields,
  type Figure,
  figureFields,
  type Gallery,
  galleryFields,
} from './figure.js'
import {
  type Code,
  codeSchema,
  type Heading,
  headingFields,
  type Paragraph,
  type Root,
  type ThematicBreak,
  thematicBreakSchema,
} from './flow.js'
import { type Image, imageSchema } from './image.js'
import { type List, type ListItem, listFields, listItemFields } from './list.js'
import { type Newsletter, newsletterSchema } from './newsletter.js'
import { nodeFields } from './node.js'
import { type Paywall, paywallSchema } from './paywall.js'
import {
  type Break,
  breakSchema,
  type Delete,
  type Emphasis,
  type InlineCode,
  inlineCodeSchema,
  type Link,
  linkFields,
  type Span,
  type Strong,
  type Subscript,
  type Superscript,
  type Text,
  textSchema,
} from './phrasing.js'
import { type Audio, isPlayable, notPlayable, playableFields, type Video } from './player.js'
import {
  type Blockquote,
  blockquoteFields,
  type Pullquote,
  pullquoteFields,
  type Quotation,
  quotationFields,
} from './quote.js'
import {
  type RelatedLink,
  type RelatedLinks,
  relatedLinkFields,
  relatedLinksFields,
} from './related.js'
import {
  type Table,
  type TableCell,
  type TableRow,
  tableCellFields,
  tableFields,
  tableRowFields,
} from './table.js'
import {
  type Timeline,
  type TimelineEvent,
  timelineEventFields,
  timelineFields,
} from './timeline.js'
import { type UnknownBlock, type UnknownInline, unknownFields } from './unknown.js'

// Which node may stand in which. A node's own fields are in its family's file; the recursion is
// all here, so that the families need not import each other.

/**
 * What stands within a line.
 *
 * @example
 * const line: Phrasing[] = [{ type: 'text', value: 'Calm ' }, { type: 'break' }]
 */
export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | Superscript
  | Subscript
  | Span
  | InlineCode
  | Break
  | Link
  | Quotation
  | UnknownInline

/**
 * What stands below one another.
 *
 * @example
 * const blocks: Flow[] = [{ type: 'thematicBreak' }, { type: 'adSlot' }]
 */
export type Flow =
  | Paragraph
  | Heading
  | Blockquote
  | Pullquote
  | List
  | Table
  | Code
  | ThematicBreak
  | Figure
  | Gallery
  | Aside
  | Timeline
  | RelatedLinks
  | Newsletter
  | Paywall
  | AdSlot
  | UnknownBlock

/**
 * What a figure shows.
 *
 * @example
 * const media: FigureMedia = { type: 'code', value: 'const tide = 4\n' }
 */
export type FigureMedia = Image | Video | Audio | Embed | Chart | Table | Code

/**
 * Every node there is.
 *
 * @example
 * const types = (nodes: ArticleNode[]): string[] => nodes.map(({ type }) => type)
 * types([{ type: 'break' }]) // ['break']
 */
export type ArticleNode =
  | Root
  | Flow
  | Phrasing
  | FigureMedia
  | Caption
  | ListItem
  | TableRow
  | TableCell
  | RelatedLink
  | TimelineEvent

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

const emphasisSchema = phrasingNode('emphasis')
const strongSchema = phrasingNode('strong')
const deleteSchema = phrasingNode('delete')
const superscriptSchema = phrasingNode('superscript')
const subscriptSchema = phrasingNode('subscript')
export const paragraphSchema = phrasingNode('paragraph')

const spanSchema = phrasingNode('span').refine(({ lang, dir }) => lang ?? dir, {
  params: { code: 'span-empty' },
  error:
    'A `span` says nothing without `lang` or `dir`. Give one of them, or use its children alone.',
})

export const linkSchema = z.strictObject({
  ...linkFields,
  children: childrenOf(() => phrasing),
})

export const quotationSchema = z.strictObject({
  ...quotationFields,
  children: childrenOf(() => phrasing),
})

const headingSchema = z.strictObject({
  ...headingFields,
  children: childrenOf(() => phrasing),
})

const pullquoteSchema = z.strictObject({
  ...pullquoteFields,
  children: childrenOf(() => phrasing),
})

const captionSchema = z.strictObject({
  ...captionFields,
  children: childrenOf(() => phrasing),
})

const tableCellSchema = z.strictObject({
  ...tableCellFields,
  children: childrenOf(() => phrasing),
})

const tableRowSchema = z.strictObject({
  ...tableRowFields,
  children: z.array(tableCellSchema),
})

export const tableSchema = z.strictObject({
  ...tableFields,
  children: z.array(tableRowSchema),
})

const listItemSchema = z.strictObject({
  ...listItemFields,
  children: childrenOf(() => flow),
})

const listSchema = z.strictObject({ ...listFields, children: z.array(listItemSchema) })

const blockquoteSchema = z.strictObject({
  ...blockquoteFields,
  children: childrenOf(() => flow),
})

const videoSchema = z
  .strictObject({
    ...playableFields,
    type: z.literal('video'),
    transcript: childrenOf(() => flow).optional(),
  })
  .refine(isPlayable, notPlayable)

export const audioSchema = z
  .strictObject({
    ...playableFields,
    type: z.literal('audio'),
    transcript: childrenOf(() => flow).optional(),
  })
  .refine(isPlayable, notPlayable)

const embedSchema = z.strictObject({
  ...embedFields,
  children: childrenOf(() => flow),
})

export const asideSchema = z.strictObject({
  ...asideFields,
  children: childrenOf(() => flow),
})

const timelineEventSchema = z.strictObject({
  ...timelineEventFields,
  children: childrenOf(() => flow),
})

const timelineSchema = z.strictObject({
  ...timelineFields,
  children: z.array(timelineEventSchema),
})

export const unknownBlockSchema = z.strictObject({
  ...unknownFields,
  children: childrenOf(() => flow),
})

export const unknownInlineSchema = z.strictObject({
  ...unknownFields,
  children: childrenOf(() => phrasing),
})

export const figureSchema = z.strictObject({
  ...figureFields,
  children: z.tuple([
    z.discriminatedUnion('type', [
      imageSchema,
      videoSchema,
      audioSchema,
      embedSchema,
      chartSchema,
      tableSchema,
      codeSchema,
    ]),
    captionSchema.optional(),
  ]),
})

export const gallerySchema = z
  .strictObject({
    ...galleryFields,
    children: z.array(z.discriminatedUnion('type', [figureSchema, captionSchema])),
  })
  .refine(({ children }) => children.slice(0, -1).every(({ type }) => type === 'figure'), {
    path: ['children'],
    params: { code: 'caption-not-last' },
    error: 'A gallery has one caption, behind its figures. Move it to the end, or into a figure.',
  })

export const relatedLinkSchema = z.strictObject({
  ...relatedLinkFields,
  children: childrenOf(() => phrasing),
})

export const relatedLinksSchema = z.strictObject({
  ...relatedLinksFields,
  children: z.array(relatedLinkSchema),
})

/** What stands within a line, as the children of a node. */
export const phrasing: z.ZodType<Phrasing[], Phrasing[]> = z.array(
  z.discriminatedUnion('type', [
    textSchema,
    quotationSchema,
    linkSchema,
    emphasisSchema,
    strongSchema,
    deleteSchema,
    superscriptSchema,
    subscriptSchema,
    spanSchema,
    inlineCodeSchema,
    breakSchema,
    unknownInlineSchema,
  ]),
)

/** What stands below one another, as the children of a node. */
export const flow: z.ZodType<Flow[], Flow[]> = z.array(
  z.discriminatedUnion('type', [
    paragraphSchema,
    headingSchema,
    blockquoteSchema,
    pullquoteSchema,
    listSchema,
    tableSchema,
    codeSchema,
    thematicBreakSchema,
    figureSchema,
    gallerySchema,
    asideSchema,
    timelineSchema,
    relatedLinksSchema,
    newsletterSchema,
    paywallSchema,
    adSlotSchema,
    unknownBlockSchema,
  ]),
)

export const rootSchema = z.strictObject({
  ...nodeFields,
  type: z.literal('root'),
  children: childrenOf(() => flow),
})

/**
 * The schema of each node, by its type.
 *
 * @example
 * nodeSchemas.break.safeParse({ type: 'break' }).success // true
 * nodeSchemas.heading.safeParse({ type: 'heading', depth: 1, children: [] }).success // false
 */
export const nodeSchemas = {
  root: rootSchema,
  paragraph: paragraphSchema,
  heading: headingSchema,
  blockquote: blockquoteSchema,
  pullquote: pullquoteSchema,
  list: listSchema,
  listItem: listItemSchema,
  table: tableSchema,
  tableRow: tableRowSchema,
  tableCell: tableCellSchema,
  code: codeSchema,
  thematicBreak: thematicBreakSchema,
  figure: figureSchema,
  caption: captionSchema,
  image: imageSchema,
  video: videoSchema,
  audio: audioSchema,
  embed: embedSchema,
  chart: chartSchema,
  gallery: gallerySchema,
  aside: asideSchema,
  timeline: timelineSchema,
  timelineEvent: timelineEventSchema,
  paywall: paywallSchema,
  adSlot: adSlotSchema,
  unknown: z.union([unknownBlockSchema, unknownInlineSchema]),
  relatedLinks: relatedLinksSchema,
  relatedLink: relatedLinkSchema,
  newsletter: newsletterSchema,
  text: textSchema,
  emphasis: emphasisSchema,
  strong: strongSchema,
  delete: deleteSchema,
  superscript: superscriptSchema,
  subscript: subscriptSchema,
  span: spanSchema,
  inlineCode: inlineCodeSchema,
  break: breakSchema,
  link: linkSchema,
  quotation: quotationSchema,
} satisfies { [T in NodeType]: z.ZodType<NodeOf<T>> }

/** A node with phrasing children and no fields of its own. */
function phrasingNode<T extends string>(type: T) {
  return z.strictObject({
    ...nodeFields,
    type: z.literal(type),
    children: childrenOf(() => phrasing),
  })
}
