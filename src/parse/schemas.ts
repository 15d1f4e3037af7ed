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

// The schemas of this package's own nodes by name: each works alone, composes, and reports as
// `parseArticle` does.

const standard = createSchema()

/**
 * The schema of an article: the same checks and messages as {@link safeParseArticle}, for libraries that take
 * a zod schema or a Standard Schema. Warnings are not issues here.
 *
 * @see https://standardschema.dev
 *
 * @example
 * const result = articleSchema.safeParse({})
 * console.log(result.success) // false
 */
export const articleSchema = standard.articleSchema

/**
 * The schema of each node, by its type.
 *
 * @example
 * nodeSchemas.break.safeParse({ type: 'break' }).success // true
 * nodeSchemas.heading.safeParse({ type: 'heading', depth: 1, children: [] }).success // false
 */
export const nodeSchemas = standard.nodeSchemas

/**
 * Which nodes may be children of which. An `unknown` contains what its own position allows; an inline node
 * never contains its own kind; a `paywall` is only valid at the top level of the body.
 *
 * @example
 * console.log(containment.list) // ['listItem']
 */
export const containment = standard.containment

/** The schemas of this package's own nodes, for what needs all of them. */
export const standardSchemas = standard

export const {
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
  unknown: unknownSchema,
} = standard.nodeSchemas

export const { flowSchema, phrasingSchema, contributorSchema, liveUpdateSchema, correctionSchema } =
  standard

/** For objects that hold no nodes. */
const noNodes: Model = {
  vocabulary: { types: new Set(), containment: {} },
  preserves: false,
  positions: { flow: standard.flowSchema, phrasing: standard.phrasingSchema },
}

export const speakerSchema = modelUnion(noNodes, speaker.options) as unknown as z.ZodType<
  Speaker,
  Speaker
>
export const attributionSchema = named<Attribution>('an attribution', attribution)
export const rightsSchema = named<Rights>('rights', rights)
export const publisherSchema = named<Publisher>('a publisher', publisher)
export const sourceSchema = named<Source>('a source', source)
export const conceptSchema = named<Concept>('a concept', concept)
export const reviewSchema = named<Review>('a review', review)
export const provenanceSchema = named<Provenance>('a provenance', provenance)

function named<T>(
  name: string,
  schema: z.ZodType<T> & { shape: z.core.$ZodShape },
): ModelSchema<T> {
  return modelObject(noNodes, name, schema) as unknown as ModelSchema<T>
}
