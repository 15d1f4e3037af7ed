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
 * What an article is: each maps to a type of schema.org. Every target labels `advertiserContent` as
 * paid.
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
 * Where and when the article was written.
 *
 * @example
 * const dateline: Dateline = { location: 'Port Elne', date: '3 March' }
 */
export interface Dateline {
  /** The place, as a reader should see it, such as `Port Elne`. */
  location?: string | undefined
  /** The day, as a reader should see it, such as `3 March`. */
  date?: string | undefined
  /** The dateline as a reader should see it. Default: location and date. */
  text?: string | undefined
}

/**
 * The headline in other words, for other places.
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
  /** The headline that the article had in print. */
  print?: string | undefined
}

/**
 * The article in another language.
 *
 * @example
 * const translation: Translation = { inLanguage: 'fr', url: 'https://harbour.example/fr/mer-calme' }
 */
export interface Translation {
  /** The language of the translation: a BCP 47 tag, such as `fr`. */
  inLanguage: string
  /** Where the translation is: an absolute `http:` or `https:` URL. */
  url: string
}

/**
 * What a review is of, and its verdict.
 *
 * @example
 * const review: Review = {
 *   itemReviewed: { name: 'The Tide', type: 'Book' },
 *   rating: { value: 4, best: 5 },
 * }
 */
export interface Review {
  /** The book, film, play or whatever else is judged. */
  itemReviewed: ReviewedItem
  /** The verdict as a number, if there is one. */
  rating?: Rating | undefined
}

/**
 * What a review is of.
 *
 * @example
 * const itemReviewed: ReviewedItem = {
 *   name: 'The Tide',
 *   type: 'Book',
 *   url: 'https://books.example/the-tide',
 * }
 */
export interface ReviewedItem {
  /** What it is called. Without it, a reader doesn't learn what the review is about. */
  name?: string | undefined
  /** Its schema.org type, such as `Book`. */
  type?: string | undefined
  /** Its own page: an absolute `http:` or `https:` URL. */
  url?: string | undefined
}

/**
 * A verdict as a number: `value` out of `best`.
 *
 * @example
 * const rating: Rating = { value: 4, best: 5, worst: 1 }
 */
export interface Rating {
  /** The verdict, from `worst` to `best`. */
  value: number
  /** The highest that it could be. */
  best: number
  /** The lowest that it could be. Default: 0. */
  worst?: number | undefined
}

/**
 * Who may read the article.
 *
 * @example
 * const access: Access = { isAccessibleForFree: false }
 */
export interface Access {
  /** Whether all of it can be read without paying; a `paywall` marks the end of the free part. */
  isAccessibleForFree: boolean
}

/**
 * Whether the article may be used: `withheld` and `canceled` ones may not.
 *
 * @example
 * const status: Status = 'withheld'
 * checkPublishable({ ...article, status }, { now: '2026-10-13T00:00:00Z' }).isPublishable // false
 */
export type Status = 'usable' | 'withheld' | 'canceled'

/**
 * An article: facts about it, and its body.
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
  /** The version of this model that the article is written in. */
  schemaVersion: '1.0'
  /** What tells it from every other article: a URI, a URN or a slug. */
  id: string
  /** What kind of article it is. */
  type: ArticleType
  /** The language of the article: a BCP 47 tag, such as `en-GB`. */
  inLanguage: string
  /** The direction of the text. Default: that of the language. */
  dir?: TextDirection | undefined
  /** The headline: plain text, shown as the only heading of the first level. */
  headline: string
  /** The headline in other words, for other places. */
  alternativeHeadlines?: AlternativeHeadlines | undefined
  /** A word or two above the headline. */
  kicker?: string | undefined
  /** The sentence below the headline, also called standfirst. */
  deck?: Phrasing[] | undefined
  /** The main points, as a list below the deck. */
  highlights?: Phrasing[][] | undefined
  /** A summary for search results and social networks. */
  description?: string | undefined
  /** Where and when it was written. */
  dateline?: Dateline | undefined
  /** The canonical URL, which other copies point to: absolute, `http:` or `https:`. */
  url?: string | undefined
  /** The same article in other languages. */
  translations?: Translation[] | undefined
  /** When it was first published: RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** When its content last changed: RFC 3339 with seconds and offset. */
  dateModified?: string | undefined
  /** When it was written: RFC 3339 with seconds and offset. */
  dateCreated?: string | undefined
  /** When it should no longer be used: RFC 3339 with seconds and offset. */
  expires?: string | undefined
  /** Who wrote it, in the order of the byline. */
  authors?: Contributor[] | undefined
  /** The byline as a reader should see it. Default: the names of the authors. */
  byline?: string | undefined
  /** Who publishes it. */
  publisher?: Publisher | undefined
  /** Where it comes from: the newsroom's own staff, a wire, a handout. */
  source?: Source | undefined
  /** Who paid for it; for `type: "advertiserContent"` alone. */
  sponsor?: Sponsor | undefined
  /** The series, blogs, columns, podcasts and newsletters that it belongs to. */
  isPartOf?: PartOf[] | undefined
  /** The main part of the paper or site that it belongs to, such as `Business`. */
  section?: string | undefined
  /** Further parts that it belongs to. */
  additionalSections?: string[] | undefined
  /** The main form it has, such as `interview` or `obituary`. */
  genre?: string | undefined
  /** Further forms it has. */
  additionalGenres?: string[] | undefined
  /** Where it stood in print. */
  print?: Print | undefined
  /** Words that it should be found by. */
  keywords?: string[] | undefined
  /** What it is about in the main. */
  about?: Concept[] | undefined
  /** What it names besides. */
  mentions?: Concept[] | undefined
  /** The quoted speakers, by the key that quotations refer to. */
  speakers?: Record<string, Speaker> | undefined
  /** The picture, film or gallery at the head of the article. */
  leadMedia?: Figure | Gallery | undefined
  /** The picture for social networks and search engines. Default: that of the lead media. */
  socialImage?: Image | undefined
  /** The article read aloud: a player below the header. */
  audio?: Audio | undefined
  /** What the article says: at least one block, unless it has lead media or is a live blog. */
  body: Root
  /** The entries of a live blog, in any order; for `type: "liveBlog"` alone. */
  updates?: LiveUpdate[] | undefined
  /** Key events on other pages of a live blog; shown in one list with those in `updates`. */
  keyEvents?: KeyEvent[] | undefined
  /** Which page of a live blog this is; for `type: "liveBlog"` alone. */
  pagination?: Pagination | undefined
  /** When a live blog began: RFC 3339 with seconds and offset. */
  coverageStartTime?: string | undefined
  /** When it ended: RFC 3339 with seconds and offset. */
  coverageEndTime?: string | undefined
  /** What was put right after publication. */
  corrections?: Correction[] | undefined
  /** What it reviews, and the verdict; for `type: "review"` alone. */
  review?: Review | undefined
  /** Lists of links to other articles, shown below this one. */
  related?: RelatedLinks[] | undefined
  /** Whether it may be used. Default: `usable`. */
  status?: Status | undefined
  /** When it may be published at the earliest: RFC 3339 with seconds and offset, or `indefinite`. */
  embargoedUntil?: string | undefined
  /** The version of the text, in the newsroom's own count. */
  version?: string | undefined
  /** How urgent it is, from 1 (a flash) to 9 (the least). */
  urgency?: number | undefined
  /** The short name that the newsroom knows it by. */
  slugline?: string | undefined
  /** A word to editors, which no renderer shows. */
  edNote?: string | undefined
  /** Who owns the article, and what may be done with it; pictures and films have their own. */
  rights?: Rights | undefined
  /** Who may read it. */
  access?: Access | undefined
  /** How the article, or a part of it, came to be: the disclosure of machines at work. */
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
    error:
      'The rating is not between `worst` (0 where it is left out) and `best`. Correct one of them.',
  })

export const reviewSchema = z.strictObject({
  itemReviewed: reviewedItem,
  rating: ratingSchema.optional(),
})

export const statusSchema = z.enum(['usable', 'withheld', 'canceled'])

export const accessSchema = z.strictObject({ isAccessibleForFree: z.boolean() })

/** A custom name: the vendor, a colon, the key. */
const extensionKey = stringFormat('extension-key', /^[A-Za-z][\w.-]*:[\w.-]+$/)

const embargo = stringFormat(
  'embargo',
  (date) => date === 'indefinite' || dateTime.safeParse(date).success,
)

/** The schemas that the fields of an article hold. */
interface ArticleRefs extends SchemaRefs {
  liveUpdate: z.ZodType<LiveUpdate, LiveUpdate>
  correction: z.ZodType<Correction, Correction>
  leadMedia: z.ZodType<Figure | Gallery, Figure | Gallery>
}

/** The fields of an article. */
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
