import type * as z from 'zod'
import { type Provenance, provenanceSchema as provenance } from '../schema/annotations.js'
import {
  type Concept,
  conceptSchema as concept,
  type Review,
  reviewSchema as review,
} from '../schema/article.js'
import {
  type Publisher,
  publisherSchema as publisher,
  type Source,
  type Speaker,
  sourceSchema as source,
  speakerSchema as speaker,
} from '../schema/people.js'
import { type Attribution, attributionSchema as attribution } from '../schema/quote.js'
import { type Rights, rightsSchema as rights } from '../schema/rights.js'
import { createSchema } from './create-schema.js'
import type { ModelSchema } from './model-schema.js'
import { type Model, modelObject, modelUnion } from './zod-node.js'

// The schemas of the standard nodes by name. Each works alone, composes, and reports issues like
// `parseArticle`.

const standard = createSchema()

/**
 * The schema of an article, with the same checks and messages as {@link safeParseArticle}, for
 * libraries that accept a zod schema or a Standard Schema. Warnings are not issues here.
 *
 * @see https://standardschema.dev
 *
 * @example
 * const result = articleSchema.safeParse({})
 * console.log(result.success) // false
 */
export const articleSchema = standard.articleSchema

/**
 * The schema of each node by its type.
 *
 * @example
 * nodeSchemas.break.safeParse({ type: 'break' }).success // true
 * nodeSchemas.heading.safeParse({ type: 'heading', depth: 1, children: [] }).success // false
 */
export const nodeSchemas = standard.nodeSchemas

/**
 * The types that each node may contain. An `unknown` node may contain what its own position allows.
 * An inline node never contains its own type. A `paywall` is only valid at the top level of the
 * body.
 *
 * @example
 * console.log(containment.list) // ['listItem']
 */
export const containment = standard.containment

/** The schemas of the standard nodes, for functions that need all of them. */
export const standardSchemas = standard

/**
 * The schema of a `root` node.
 *
 * @example
 * rootSchema.safeParse({ type: 'root', children: [] }).success // true
 */
export const rootSchema = standard.nodeSchemas.root

/**
 * The schema of a `paragraph` node.
 *
 * @example
 * const value = { type: 'paragraph', children: [{ type: 'text', value: 'Calm' }] }
 * paragraphSchema.safeParse(value).success // true
 */
export const paragraphSchema = standard.nodeSchemas.paragraph

/**
 * The schema of a `heading` node.
 *
 * @example
 * const value = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Calm' }] }
 * headingSchema.safeParse(value).success // true
 */
export const headingSchema = standard.nodeSchemas.heading

/**
 * The schema of a `blockquote` node.
 *
 * @example
 * blockquoteSchema.safeParse({ type: 'blockquote', children: [] }).success // true
 */
export const blockquoteSchema = standard.nodeSchemas.blockquote

/**
 * The schema of a `pullquote` node.
 *
 * @example
 * const value = { type: 'pullquote', children: [{ type: 'text', value: 'Calm' }] }
 * pullquoteSchema.safeParse(value).success // true
 */
export const pullquoteSchema = standard.nodeSchemas.pullquote

/**
 * The schema of a `list` node.
 *
 * @example
 * listSchema.safeParse({ type: 'list', children: [] }).success // true
 */
export const listSchema = standard.nodeSchemas.list

/**
 * The schema of a `listItem` node.
 *
 * @example
 * listItemSchema.safeParse({ type: 'listItem', children: [] }).success // true
 */
export const listItemSchema = standard.nodeSchemas.listItem

/**
 * The schema of a `table` node.
 *
 * @example
 * tableSchema.safeParse({ type: 'table', children: [] }).success // true
 */
export const tableSchema = standard.nodeSchemas.table

/**
 * The schema of a `tableRow` node.
 *
 * @example
 * tableRowSchema.safeParse({ type: 'tableRow', children: [] }).success // true
 */
export const tableRowSchema = standard.nodeSchemas.tableRow

/**
 * The schema of a `tableCell` node.
 *
 * @example
 * const value = { type: 'tableCell', children: [{ type: 'text', value: 'Calm' }] }
 * tableCellSchema.safeParse(value).success // true
 */
export const tableCellSchema = standard.nodeSchemas.tableCell

/**
 * The schema of a `code` node.
 *
 * @example
 * codeSchema.safeParse({ type: 'code', value: 'const tide = 4' }).success // true
 */
export const codeSchema = standard.nodeSchemas.code

/**
 * The schema of a `thematicBreak` node.
 *
 * @example
 * thematicBreakSchema.safeParse({ type: 'thematicBreak' }).success // true
 */
export const thematicBreakSchema = standard.nodeSchemas.thematicBreak

/**
 * The schema of a `figure` node.
 *
 * @example
 * const value = { type: 'figure', children: [{ type: 'code', value: 'tide' }] }
 * figureSchema.safeParse(value).success // true
 */
export const figureSchema = standard.nodeSchemas.figure

/**
 * The schema of a `caption` node.
 *
 * @example
 * const value = { type: 'caption', children: [{ type: 'text', value: 'Calm' }] }
 * captionSchema.safeParse(value).success // true
 */
export const captionSchema = standard.nodeSchemas.caption

/**
 * The schema of an `image` node.
 *
 * @example
 * imageSchema.safeParse({ type: 'image', url: 'a.jpg', alt: 'A ferry' }).success // true
 */
export const imageSchema = standard.nodeSchemas.image

/**
 * The schema of a `video` node.
 *
 * @example
 * const value = { type: 'video', title: 'Ferry', provider: 'youtube', providerId: 'x' }
 * videoSchema.safeParse(value).success // true
 */
export const videoSchema = standard.nodeSchemas.video

/**
 * The schema of an `audio` node.
 *
 * @example
 * const value = { type: 'audio', title: 'Waves', provider: 'spotify', providerId: 'x' }
 * audioSchema.safeParse(value).success // true
 */
export const audioSchema = standard.nodeSchemas.audio

/**
 * The schema of an `embed` node.
 *
 * @example
 * const value = { type: 'embed', provider: 'x', url: 'https://x.com/a', title: 'A post', children: [] }
 * embedSchema.safeParse(value).success // true
 */
export const embedSchema = standard.nodeSchemas.embed

/**
 * The schema of a `chart` node.
 *
 * @example
 * const value = { type: 'chart', title: 'Tides', description: 'They rise.' }
 * chartSchema.safeParse(value).success // true
 */
export const chartSchema = standard.nodeSchemas.chart

/**
 * The schema of a `gallery` node.
 *
 * @example
 * gallerySchema.safeParse({ type: 'gallery', children: [] }).success // true
 */
export const gallerySchema = standard.nodeSchemas.gallery

/**
 * The schema of an `aside` node.
 *
 * @example
 * asideSchema.safeParse({ type: 'aside', role: 'factBox', children: [] }).success // true
 */
export const asideSchema = standard.nodeSchemas.aside

/**
 * The schema of a `timeline` node.
 *
 * @example
 * timelineSchema.safeParse({ type: 'timeline', children: [] }).success // true
 */
export const timelineSchema = standard.nodeSchemas.timeline

/**
 * The schema of a `timelineEvent` node.
 *
 * @example
 * const value = { type: 'timelineEvent', date: '3 March', children: [] }
 * timelineEventSchema.safeParse(value).success // true
 */
export const timelineEventSchema = standard.nodeSchemas.timelineEvent

/**
 * The schema of a `paywall` node.
 *
 * @example
 * paywallSchema.safeParse({ type: 'paywall' }).success // true
 */
export const paywallSchema = standard.nodeSchemas.paywall

/**
 * The schema of an `adSlot` node.
 *
 * @example
 * adSlotSchema.safeParse({ type: 'adSlot' }).success // true
 */
export const adSlotSchema = standard.nodeSchemas.adSlot

/**
 * The schema of a `relatedLinks` node.
 *
 * @example
 * const value = { type: 'relatedLinks', relation: 'related', children: [] }
 * relatedLinksSchema.safeParse(value).success // true
 */
export const relatedLinksSchema = standard.nodeSchemas.relatedLinks

/**
 * The schema of a `relatedLink` node.
 *
 * @example
 * const value = { type: 'relatedLink', children: [{ type: 'text', value: 'Calm' }] }
 * relatedLinkSchema.safeParse(value).success // true
 */
export const relatedLinkSchema = standard.nodeSchemas.relatedLink

/**
 * The schema of a `newsletter` node.
 *
 * @example
 * const value = { type: 'newsletter', name: 'Tides', url: 'https://harbour.example/tides' }
 * newsletterSchema.safeParse(value).success // true
 */
export const newsletterSchema = standard.nodeSchemas.newsletter

/**
 * The schema of a `text` node.
 *
 * @example
 * textSchema.safeParse({ type: 'text', value: 'Calm' }).success // true
 */
export const textSchema = standard.nodeSchemas.text

/**
 * The schema of an `emphasis` node.
 *
 * @example
 * const value = { type: 'emphasis', children: [{ type: 'text', value: 'Calm' }] }
 * emphasisSchema.safeParse(value).success // true
 */
export const emphasisSchema = standard.nodeSchemas.emphasis

/**
 * The schema of a `strong` node.
 *
 * @example
 * const value = { type: 'strong', children: [{ type: 'text', value: 'Calm' }] }
 * strongSchema.safeParse(value).success // true
 */
export const strongSchema = standard.nodeSchemas.strong

/**
 * The schema of a `delete` node.
 *
 * @example
 * const value = { type: 'delete', children: [{ type: 'text', value: 'Calm' }] }
 * deleteSchema.safeParse(value).success // true
 */
export const deleteSchema = standard.nodeSchemas.delete

/**
 * The schema of a `superscript` node.
 *
 * @example
 * const value = { type: 'superscript', children: [{ type: 'text', value: 'Calm' }] }
 * superscriptSchema.safeParse(value).success // true
 */
export const superscriptSchema = standard.nodeSchemas.superscript

/**
 * The schema of a `subscript` node.
 *
 * @example
 * const value = { type: 'subscript', children: [{ type: 'text', value: 'Calm' }] }
 * subscriptSchema.safeParse(value).success // true
 */
export const subscriptSchema = standard.nodeSchemas.subscript

/**
 * The schema of a `span` node.
 *
 * @example
 * const value = { type: 'span', lang: 'pt', children: [{ type: 'text', value: 'Calm' }] }
 * spanSchema.safeParse(value).success // true
 */
export const spanSchema = standard.nodeSchemas.span

/**
 * The schema of an `inlineCode` node.
 *
 * @example
 * inlineCodeSchema.safeParse({ type: 'inlineCode', value: 'tide' }).success // true
 */
export const inlineCodeSchema = standard.nodeSchemas.inlineCode

/**
 * The schema of a `break` node.
 *
 * @example
 * breakSchema.safeParse({ type: 'break' }).success // true
 */
export const breakSchema = standard.nodeSchemas.break

/**
 * The schema of a `link` node.
 *
 * @example
 * const value = { type: 'link', url: '/tides', children: [{ type: 'text', value: 'Calm' }] }
 * linkSchema.safeParse(value).success // true
 */
export const linkSchema = standard.nodeSchemas.link

/**
 * The schema of a `quotation` node.
 *
 * @example
 * const value = { type: 'quotation', children: [{ type: 'text', value: 'Calm' }] }
 * quotationSchema.safeParse(value).success // true
 */
export const quotationSchema = standard.nodeSchemas.quotation

/**
 * The schema of an `unknown` node.
 *
 * @example
 * const value = { type: 'unknown', originalType: 'poll', value: {}, children: [] }
 * unknownSchema.safeParse(value).success // true
 */
export const unknownSchema = standard.nodeSchemas.unknown

/**
 * The schema of a list of flow nodes.
 *
 * @example
 * flowSchema.safeParse([{ type: 'thematicBreak' }]).success // true
 */
export const flowSchema = standard.flowSchema

/**
 * The schema of a list of phrasing nodes.
 *
 * @example
 * phrasingSchema.safeParse([{ type: 'break' }]).success // true
 */
export const phrasingSchema = standard.phrasingSchema

/**
 * The schema of a contributor, such as an author.
 *
 * @example
 * contributorSchema.safeParse({ type: 'person', name: 'Ana Lind' }).success // true
 */
export const contributorSchema = standard.contributorSchema

/**
 * The schema of an entry of a live blog.
 *
 * @example
 * const value = { id: 'u1', datePublished: '2026-03-03T06:00:00Z', children: [] }
 * liveUpdateSchema.safeParse(value).success // true
 */
export const liveUpdateSchema = standard.liveUpdateSchema

/**
 * The schema of a correction.
 *
 * @example
 * const value = { kind: 'update', datePublished: '2026-03-03T06:00:00Z', children: [] }
 * correctionSchema.safeParse(value).success // true
 */
export const correctionSchema = standard.correctionSchema

/** For objects that hold no nodes. */
const noNodes: Model = {
  vocabulary: { types: new Set(), containment: {} },
  preserves: false,
  positions: { flow: standard.flowSchema, phrasing: standard.phrasingSchema },
}

/**
 * The schema of a speaker.
 *
 * @example
 * speakerSchema.safeParse({ type: 'person', name: 'Ana Lind' }).success // true
 */
export const speakerSchema = modelUnion(noNodes, speaker.options) as unknown as z.ZodType<
  Speaker,
  Speaker
>
/**
 * The schema of an attribution.
 *
 * @example
 * attributionSchema.safeParse({ text: 'Harbour Board' }).success // true
 */
export const attributionSchema = named<Attribution>('an attribution', attribution)
/**
 * The schema of rights.
 *
 * @example
 * rightsSchema.safeParse({ creditText: 'Rui Prado' }).success // true
 */
export const rightsSchema = named<Rights>('rights', rights)
/**
 * The schema of a publisher.
 *
 * @example
 * publisherSchema.safeParse({ name: 'The Harbour Post' }).success // true
 */
export const publisherSchema = named<Publisher>('a publisher', publisher)
/**
 * The schema of a source.
 *
 * @example
 * sourceSchema.safeParse({ name: 'Harbour Wire', category: 'wire' }).success // true
 */
export const sourceSchema = named<Source>('a source', source)
/**
 * The schema of a concept.
 *
 * @example
 * conceptSchema.safeParse({ name: 'Tides' }).success // true
 */
export const conceptSchema = named<Concept>('a concept', concept)
/**
 * The schema of a review.
 *
 * @example
 * reviewSchema.safeParse({ itemReviewed: { name: 'Calm' } }).success // true
 */
export const reviewSchema = named<Review>('a review', review)
/**
 * The schema of a provenance.
 *
 * @example
 * const digitalSourceType = 'https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'
 * provenanceSchema.safeParse({ digitalSourceType }).success // true
 */
export const provenanceSchema = named<Provenance>('a provenance', provenance)

function named<T>(
  name: string,
  schema: z.ZodType<T> & { shape: z.core.$ZodShape },
): ModelSchema<T> {
  return modelObject(noNodes, name, schema) as unknown as ModelSchema<T>
}
