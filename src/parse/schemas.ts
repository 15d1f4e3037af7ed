import type * as z from 'zod'
import { type Provenance, provenanceSchema as provenance } from '../schema/annotations.js'
import { type Review, reviewSchema as review } from '../schema/article.js'
import { type Concept, conceptSchema as concept } from '../schema/concept.js'
import type { Attribution } from '../schema/nodes.js'
import {
  type Publisher,
  publisherSchema as publisher,
  type Source,
  type Speaker,
  sourceSchema as source,
  speakerSchema as speaker,
} from '../schema/people.js'
import { attributionSchema as attribution } from '../schema/quote.js'
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
