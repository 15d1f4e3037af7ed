import { z } from 'zod'
import {
  figureSchema,
  gallerySchema,
  type Phrasing,
  phrasing,
  relatedLinksSchema,
  rootSchema,
} from './content.js'
import { type Correction, correctionSchema } from './correction.js'
import type { Figure, Gallery } from './figure.js'
import type { Root } from './flow.js'
import { type LiveUpdate, liveUpdateSchema } from './live.js'
import { type TextDirection, textDirection } from './node.js'
import {
  type Contributor,
  contributorSchema,
  type Publisher,
  publisherSchema,
  type Source,
  type Speaker,
  sourceSchema,
  speakerSchema,
} from './people.js'
import { type Provenance, provenanceSchema } from './provenance.js'
import type { RelatedLinks } from './related.js'
import { type Rights, rightsSchema } from './rights.js'
import { dateTime, httpUrl, languageTag, nodeId, someText } from './scalars.js'
import { type Json, json } from './unknown.js'

/** What an article is: each maps to a type of schema.org. */
export type ArticleType =
  | 'newsArticle'
  | 'analysis'
  | 'opinion'
  | 'review'
  | 'background'
  | 'reportage'
  | 'liveBlog'
  | 'gallery'

/** Where and when the article was written. */
export interface Dateline {
  location?: string | undefined
  date?: string | undefined
  /** The dateline as a reader should see it. Default: location and date. */
  text?: string | undefined
}

/** The headline in other words, for other places. */
export interface AlternativeHeadlines {
  /** For search results. */
  seo?: string | undefined
  /** For social networks. */
  social?: string | undefined
  /** For lists and small screens. */
  short?: string | undefined
  print?: string | undefined
}

/** The article in another language. */
export interface Translation {
  /** A BCP 47 tag. */
  inLanguage: string
  url: string
}

/** Something or somebody that the article is about. */
export interface Concept {
  name: string
  /** Where it is defined. */
  uri?: string | undefined
  /** Its schema.org type, such as `Place`. */
  type?: string | undefined
  /** Ticker symbols, such as `XLON:BP`. */
  symbols?: string[] | undefined
}

/** What a review is of, and its verdict. */
export interface Review {
  itemReviewed: { name: string; type?: string | undefined; url?: string | undefined }
  /** `value` out of `best`, from `worst` (default: 0). */
  rating?: { value: number; best: number; worst?: number | undefined } | undefined
}

/** Whether the article may be used: `withheld` and `canceled` ones may not. */
export type Status = 'usable' | 'withheld' | 'canceled'

/** An article: facts about it, and its body. */
export interface Article {
  schemaVersion: '1.0'
  /** A URI, a URN or a slug. */
  id: string
  type: ArticleType
  /** A BCP 47 tag, such as `en-GB`. */
  inLanguage: string
  /** Default: the direction of the language. */
  dir?: TextDirection | undefined
  headline: string
  alternativeHeadlines?: AlternativeHeadlines | undefined
  /** A word or two above the headline. */
  kicker?: string | undefined
  /** The sentence below the headline, also called standfirst. */
  deck?: Phrasing[] | undefined
  /** A summary for search results and social networks. */
  description?: string | undefined
  dateline?: Dateline | undefined
  /** The canonical URL. */
  url?: string | undefined
  translations?: Translation[] | undefined
  /** RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** RFC 3339 with seconds and offset. */
  dateModified?: string | undefined
  /** RFC 3339 with seconds and offset. */
  dateCreated?: string | undefined
  /** When it should no longer be used: RFC 3339 with seconds and offset. */
  expires?: string | undefined
  authors?: Contributor[] | undefined
  /** The byline as a reader should see it. Default: the names of the authors. */
  byline?: string | undefined
  publisher?: Publisher | undefined
  source?: Source | undefined
  section?: string | undefined
  genre?: string | undefined
  keywords?: string[] | undefined
  /** What it is about in the main. */
  about?: Concept[] | undefined
  /** What it names besides. */
  mentions?: Concept[] | undefined
  /** Whoever is quoted, by a key that quotations refer to. */
  speakers?: Record<string, Speaker> | undefined
  leadMedia?: Figure | Gallery | undefined
  body: Root
  /** The entries of a live blog, in any order. */
  updates?: LiveUpdate[] | undefined
  /** When a live blog began: RFC 3339 with seconds and offset. */
  coverageStartTime?: string | undefined
  /** When it ended. */
  coverageEndTime?: string | undefined
  corrections?: Correction[] | undefined
  /** For `type: "review"` alone. */
  review?: Review | undefined
  related?: RelatedLinks[] | undefined
  /** Default: `usable`. */
  status?: Status | undefined
  /** RFC 3339 with seconds and offset, or `indefinite`. */
  embargoedUntil?: string | undefined
  version?: string | undefined
  /** From 1 (flash) to 9. */
  urgency?: number | undefined
  slugline?: string | undefined
  /** A word to editors, which no renderer shows. */
  edNote?: string | undefined
  rights?: Rights | undefined
  access?: { isAccessibleForFree: boolean } | undefined
  provenance?: Provenance[] | undefined
  /** Anything of your own, under names with a colon: `vendor:key`. */
  extensions?: Record<string, Json> | undefined
}

const articleTypes = z.enum([
  'newsArticle',
  'analysis',
  'opinion',
  'review',
  'background',
  'reportage',
  'liveBlog',
  'gallery',
])

const conceptSchema = z.strictObject({
  name: someText,
  uri: someText.optional(),
  type: someText.optional(),
  symbols: z.array(someText).optional(),
})

const reviewSchema = z.strictObject({
  itemReviewed: z.strictObject({
    name: someText,
    type: someText.optional(),
    url: httpUrl.optional(),
  }),
  rating: z
    .strictObject({ value: z.number(), best: z.number(), worst: z.number().optional() })
    .refine(({ value, best, worst = 0 }) => worst <= value && value <= best && worst < best, {
      params: { code: 'rating-outside' },
      error:
        'The rating is not between `worst` (0 where it is left out) and `best`. Correct one of them.',
    })
    .optional(),
})

/** A name of one's own: the vendor, a colon, the key. */
const extensionKey = z.stringFormat('extension-key', /^[A-Za-z][\w.-]*:[\w.-]+$/)

/** The shape of an article. The gate is `articleSchema`, which also checks what refers to what. */
export const articleShape = z
  .strictObject({
    schemaVersion: z.literal('1.0'),
    id: someText,
    type: articleTypes,
    inLanguage: languageTag,
    dir: textDirection.optional(),
    headline: someText,
    alternativeHeadlines: z
      .strictObject({
        seo: someText.optional(),
        social: someText.optional(),
        short: someText.optional(),
        print: someText.optional(),
      })
      .optional(),
    kicker: someText.optional(),
    deck: phrasing.optional(),
    description: someText.optional(),
    dateline: z
      .strictObject({
        location: someText.optional(),
        date: someText.optional(),
        text: someText.optional(),
      })
      .optional(),
    url: httpUrl.optional(),
    translations: z.array(z.strictObject({ inLanguage: languageTag, url: httpUrl })).optional(),
    datePublished: dateTime.optional(),
    dateModified: dateTime.optional(),
    dateCreated: dateTime.optional(),
    expires: dateTime.optional(),
    authors: z.array(contributorSchema).optional(),
    byline: someText.optional(),
    publisher: publisherSchema.optional(),
    source: sourceSchema.optional(),
    section: someText.optional(),
    genre: someText.optional(),
    keywords: z.array(someText).optional(),
    about: z.array(conceptSchema).optional(),
    mentions: z.array(conceptSchema).optional(),
    speakers: z.record(nodeId, speakerSchema).optional(),
    leadMedia: z.discriminatedUnion('type', [figureSchema, gallerySchema]).optional(),
    body: rootSchema,
    updates: z.array(liveUpdateSchema).optional(),
    coverageStartTime: dateTime.optional(),
    coverageEndTime: dateTime.optional(),
    corrections: z.array(correctionSchema).optional(),
    review: reviewSchema.optional(),
    related: z.array(relatedLinksSchema).optional(),
    status: z.enum(['usable', 'withheld', 'canceled']).optional(),
    embargoedUntil: z
      .stringFormat('embargo', (date) => date === 'indefinite' || dateTime.safeParse(date).success)
      .optional(),
    version: someText.optional(),
    urgency: z.int().min(1).max(9).optional(),
    slugline: someText.optional(),
    edNote: someText.optional(),
    rights: rightsSchema.optional(),
    access: z.strictObject({ isAccessibleForFree: z.boolean() }).optional(),
    provenance: z.array(provenanceSchema).optional(),
    extensions: z.record(extensionKey, json).optional(),
  })
  .refine(({ type, body }) => type === 'liveBlog' || body.children.length > 0, {
    path: ['body', 'children'],
    params: { code: 'empty-body' },
    error: 'The body has no block. Add a paragraph or another block.',
  })
