import * as z from 'zod'
import { type Correction, type Provenance, provenanceSchema } from './annotations.js'
import { type Concept, conceptSchema } from './concept.js'
import type { SchemaRefs } from './define-node.js'
import {
  type KeyEvent,
  keyEventSchema,
  type LiveUpdate,
  type Pagination,
  paginationSchema,
} from './live.js'
import { type TextDirection, textDirection } from './node.js'
import type { Audio, Figure, Gallery, Image, Json, Phrasing, RelatedLinks, Root } from './nodes.js'
import {
  type Contributor,
  type Publisher,
  publisherSchema,
  type Source,
  type Speaker,
  type Sponsor,
  sourceSchema,
  speakerSchema,
  sponsorSchema,
} from './people.js'
import { type PartOf, type Print, partOfSchema, printSchema } from './publication.js'
import { type Rights, rightsSchema } from './rights.js'
import { dateTime, httpUrl, languageTag, nodeId, score, someText, stringFormat } from './scalars.js'
import { strippedArticleFields } from './stripped.js'
import { json } from './unknown.js'

/**
 * The type of an article. Each maps to a schema.org type. Every target labels `advertiserContent`
 * as paid.
 *
 * @example
 * const type: ArticleType = 'analysis'
 */
export type ArticleType =
  | 'newsArticle'
  | 'analysis'
  | 'opinion'
  | 'review'
  | 'background'
  | 'reportage'
  | 'liveBlog'
  | 'gallery'
  | 'advertiserContent'

/**
 * The place and date of writing.
 *
 * @example
 * const dateline: Dateline = { location: 'Port Elne', date: '3 March' }
 */
export interface Dateline {
  /** The place, as shown to readers, such as `Port Elne`. */
  location?: string | undefined
  /** The day, as shown to readers, such as `3 March`. */
  date?: string | undefined
  /** The complete dateline, as shown to readers. Default: location and date. */
  text?: string | undefined
}

/**
 * Alternative headlines for other channels.
 *
 * @example
 * const alternativeHeadlines: AlternativeHeadlines = {
 *   seo: 'Port Elne harbour strike: what we know',
 *   short: 'Harbour strike',
 * }
 */
export interface AlternativeHeadlines {
  /** The headline for search results. */
  seo?: string | undefined
  /** The headline for social networks. */
  social?: string | undefined
  /** The headline for lists and small screens. */
  short?: string | undefined
  /** The headline in print. */
  print?: string | undefined
}

/**
 * A translation of the article.
 *
 * @example
 * const translation: Translation = { inLanguage: 'fr', url: 'https://harbour.example/fr/mer-calme' }
 */
export interface Translation {
  /** The language of the translation: a BCP 47 tag, such as `fr`. */
  inLanguage: string
  /** The URL of the translation: absolute, `http:` or `https:`. */
  url: string
}

/**
 * The subject of a review, and its rating.
 *
 * @example
 * const review: Review = {
 *   itemReviewed: { name: 'The Tide', type: 'Book' },
 *   rating: { value: 4, best: 5 },
 * }
 */
export interface Review {
  /** The reviewed book, film, play or other work. */
  itemReviewed: ReviewedItem
  /** The rating as a number. */
  rating?: Rating | undefined
}

/**
 * The subject of a review.
 *
 * @example
 * const itemReviewed: ReviewedItem = {
 *   name: 'The Tide',
 *   type: 'Book',
 *   url: 'https://books.example/the-tide',
 * }
 */
export interface ReviewedItem {
  /** The name or title. Without it, readers do not learn what the review is about. */
  name?: string | undefined
  /** Its schema.org type, such as `Book`. */
  type?: string | undefined
  /** The page of the item: an absolute `http:` or `https:` URL. */
  url?: string | undefined
}

/**
 * A rating as a number: `value` out of `best`.
 *
 * @example
 * const rating: Rating = { value: 4, best: 5, worst: 1 }
 */
export interface Rating {
  /** The rating, from `worst` to `best`. */
  value: number
  /** The highest possible value. */
  best: number
  /** The lowest possible value. Default: 0. */
  worst?: number | undefined
}

/**
 * Access to the article.
 *
 * @example
 * const access: Access = { isAccessibleForFree: false }
 */
export interface Access {
  /** Whether the whole article is free. A `paywall` marks the end of the free part. */
  isAccessibleForFree: boolean
}

/**
 * The publishing status. `withheld` and `canceled` articles must not be used.
 *
 * @example
 * const status: Status = 'withheld'
 * checkPublishable({ ...article, status }, { now: '2026-10-13T00:00:00Z' }).isPublishable // false
 */
export type Status = 'usable' | 'withheld' | 'canceled'

/**
 * An article: metadata and a body.
 *
 * @example
 * const calm: Article = {
 *   schemaVersion: '1.0',
 *   id: 'calm-sea',
 *   type: 'newsArticle',
 *   inLanguage: 'en-GB',
 *   headline: 'A calm sea',
 *   body: {
 *     type: 'root',
 *     children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The sea was calm.' }] }],
 *   },
 * }
 * safeParseArticle(calm).success // true
 */
export interface Article {
  /** The version of the content model. */
  schemaVersion: '1.0'
  /** The unique identifier of the article: a URI, a URN or a slug. */
  id: string
  /** The type of article. */
  type: ArticleType
  /** The language of the article: a BCP 47 tag, such as `en-GB`. */
  inLanguage: string
  /** The text direction. Default: that of the language. */
  dir?: TextDirection | undefined
  /** The headline: plain text, rendered as the only level 1 heading. */
  headline: string
  /** Alternative headlines for other channels. */
  alternativeHeadlines?: AlternativeHeadlines | undefined
  /** One or two words above the headline. */
  kicker?: string | undefined
  /** The summary below the headline, also called standfirst. */
  deck?: Phrasing[] | undefined
  /** The main points, as a list below the deck. */
  highlights?: Phrasing[][] | undefined
  /** A summary for search results and social networks. */
  description?: string | undefined
  /** The place and date of writing. */
  dateline?: Dateline | undefined
  /** The canonical URL: absolute, `http:` or `https:`. */
  url?: string | undefined
  /** Translations of the article. */
  translations?: Translation[] | undefined
  /** The date of first publication: RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** The date of the last change of the content: RFC 3339 with seconds and offset. */
  dateModified?: string | undefined
  /** The date of writing: RFC 3339 with seconds and offset. */
  dateCreated?: string | undefined
  /** The date after which the article must not be used: RFC 3339 with seconds and offset. */
  expires?: string | undefined
  /** The authors, in the order of the byline. */
  authors?: Contributor[] | undefined
  /** The byline, as shown to readers. Default: the names of the authors. */
  byline?: string | undefined
  /** The publisher. */
  publisher?: Publisher | undefined
  /** The source of the article: own staff, a wire agency, a handout. */
  source?: Source | undefined
  /** The organization that paid for the article. Only for `type: "advertiserContent"`. */
  sponsor?: Sponsor | undefined
  /** The series, blogs, columns, podcasts and newsletters that include the article. */
  isPartOf?: PartOf[] | undefined
  /** The main section of the paper or site, such as `Business`. */
  section?: string | undefined
  /** Further sections of the paper or site. */
  additionalSections?: string[] | undefined
  /** The main form of the article, such as `interview` or `obituary`. */
  genre?: string | undefined
  /** Further forms of the article. */
  additionalGenres?: string[] | undefined
  /** The position of the article in a print edition. */
  print?: Print | undefined
  /** Keywords for search. */
  keywords?: string[] | undefined
  /** The main topics. */
  about?: Concept[] | undefined
  /** Other topics that are mentioned. */
  mentions?: Concept[] | undefined
  /** The quoted speakers by key. Quotations reference the keys. */
  speakers?: Record<string, Speaker> | undefined
  /** The image, video or gallery at the top of the article. */
  leadMedia?: Figure | Gallery | undefined
  /** The image for social networks and search engines. Default: that of the lead media. */
  socialImage?: Image | undefined
  /** The article read aloud: a player below the header. */
  audio?: Audio | undefined
  /** The content of the article: at least one block, unless it has lead media or is a live blog. */
  body: Root
  /** The entries of a live blog, in any order. Only for `type: "liveBlog"`. */
  updates?: LiveUpdate[] | undefined
  /** Key events on other pages of a live blog. They are listed together with those in `updates`. */
  keyEvents?: KeyEvent[] | undefined
  /** The position of this page in a live blog. Only for `type: "liveBlog"`. */
  pagination?: Pagination | undefined
  /** The start of a live blog: RFC 3339 with seconds and offset. */
  coverageStartTime?: string | undefined
  /** The end of a live blog: RFC 3339 with seconds and offset. */
  coverageEndTime?: string | undefined
  /** Corrections after publication. */
  corrections?: Correction[] | undefined
  /** The subject of a review and its rating. Only for `type: "review"`. */
  review?: Review | undefined
  /** Lists of links to other articles, rendered below the article. */
  related?: RelatedLinks[] | undefined
  /** The publishing status. Default: `usable`. */
  status?: Status | undefined
  /** The earliest date of publication: RFC 3339 with seconds and offset, or `indefinite`. */
  embargoedUntil?: string | undefined
  /** The version of the text, as counted by the newsroom. */
  version?: string | undefined
  /** The urgency, from 1 (a flash) to 9 (the lowest). */
  urgency?: number | undefined
  /** The short internal name of the story. */
  slugline?: string | undefined
  /** A note to editors. Never rendered. */
  edNote?: string | undefined
  /** The rights of the article. Images and videos have their own. */
  rights?: Rights | undefined
  /** Access to the article. */
  access?: Access | undefined
  /** How the article or parts of it were made: AI disclosures. */
  provenance?: Provenance[] | undefined
  /** Custom data, under keys with a colon: `vendor:key`. */
  extensions?: Record<string, Json> | undefined
}

export const articleTypes = z.enum([
  'newsArticle',
  'analysis',
  'opinion',
  'review',
  'background',
  'reportage',
  'liveBlog',
  'gallery',
  'advertiserContent',
])

export const alternativeHeadlines = z.strictObject({
  seo: someText.optional(),
  social: someText.optional(),
  short: someText.optional(),
  print: someText.optional(),
})

export const datelineSchema = z.strictObject({
  location: someText.optional(),
  date: someText.optional(),
  text: someText.optional(),
})

export const translationSchema = z.strictObject({ inLanguage: languageTag, url: httpUrl })

export const reviewedItem = z.strictObject({
  name: someText.optional(),
  type: someText.optional(),
  url: httpUrl.optional(),
})

export const ratingSchema = z
  .strictObject({ value: score, best: score, worst: score.optional() })
  .refine(({ value, best, worst = 0 }) => worst <= value && value <= best && worst < best, {
    params: { code: 'rating-outside' },
    error: 'The rating is not between `worst` (default: 0) and `best`. Correct one of them.',
  })

export const reviewSchema = z.strictObject({
  itemReviewed: reviewedItem,
  rating: ratingSchema.optional(),
})

export const statusSchema = z.enum(['usable', 'withheld', 'canceled'])

export const accessSchema = z.strictObject({ isAccessibleForFree: z.boolean() })

/** A custom key: a vendor, a colon and a name. */
const extensionKey = stringFormat('extension-key', /^[A-Za-z][\w.-]*:[\w.-]+$/)

const embargo = stringFormat(
  'embargo',
  (date) => date === 'indefinite' || dateTime.safeParse(date).success,
)

/** The schemas of objects in the fields of an article. */
interface ArticleRefs extends SchemaRefs {
  liveUpdate: z.ZodType<LiveUpdate, LiveUpdate>
  correction: z.ZodType<Correction, Correction>
  leadMedia: z.ZodType<Figure | Gallery, Figure | Gallery>
}

/** Returns the fields of an article. */
export function articleFields(refs: ArticleRefs) {
  return z.strictObject({
    ...strippedArticleFields,
    schemaVersion: z.literal('1.0'),
    id: someText,
    type: articleTypes,
    inLanguage: languageTag,
    dir: textDirection.optional(),
    headline: someText,
    alternativeHeadlines: alternativeHeadlines.optional(),
    kicker: someText.optional(),
    deck: refs.phrasing.optional(),
    highlights: z.array(refs.phrasing).optional(),
    description: someText.optional(),
    dateline: datelineSchema.optional(),
    url: httpUrl.optional(),
    translations: z.array(translationSchema).optional(),
    datePublished: dateTime.optional(),
    dateModified: dateTime.optional(),
    dateCreated: dateTime.optional(),
    expires: dateTime.optional(),
    authors: z.array(refs.contributor).optional(),
    byline: someText.optional(),
    publisher: publisherSchema.optional(),
    source: sourceSchema.optional(),
    sponsor: sponsorSchema.optional(),
    isPartOf: z.array(partOfSchema).optional(),
    section: someText.optional(),
    additionalSections: z.array(someText).optional(),
    genre: someText.optional(),
    additionalGenres: z.array(someText).optional(),
    print: printSchema.optional(),
    keywords: z.array(someText).optional(),
    about: z.array(conceptSchema).optional(),
    mentions: z.array(conceptSchema).optional(),
    speakers: z.record(nodeId, speakerSchema).optional(),
    leadMedia: refs.leadMedia.optional(),
    socialImage: refs.node('image').optional(),
    audio: refs.node('audio').optional(),
    body: refs.node('root'),
    updates: z.array(refs.liveUpdate).optional(),
    keyEvents: z.array(keyEventSchema).optional(),
    pagination: paginationSchema.optional(),
    coverageStartTime: dateTime.optional(),
    coverageEndTime: dateTime.optional(),
    corrections: z.array(refs.correction).optional(),
    review: reviewSchema.optional(),
    related: z.array(refs.node('relatedLinks')).optional(),
    status: statusSchema.optional(),
    embargoedUntil: embargo.optional(),
    version: someText.optional(),
    urgency: z.int().min(1).max(9).optional(),
    slugline: someText.optional(),
    edNote: someText.optional(),
    rights: rightsSchema.optional(),
    access: accessSchema.optional(),
    provenance: z.array(provenanceSchema).optional(),
    extensions: z.record(extensionKey, json).optional(),
  })
}
