import { z } from 'zod'
import { figureSchema, type Phrasing, phrasing, relatedLinksSchema, rootSchema } from './content.js'
import type { Figure } from './figure.js'
import type { Root } from './flow.js'
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
import type { RelatedLinks } from './related.js'
import { dateTime, httpUrl, languageTag, nodeId, someText } from './scalars.js'

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
  /** A word or two above the headline. */
  kicker?: string | undefined
  /** The sentence below the headline, also called standfirst. */
  deck?: Phrasing[] | undefined
  /** A summary for search results and social networks. */
  description?: string | undefined
  dateline?: Dateline | undefined
  /** The canonical URL. */
  url?: string | undefined
  /** RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** RFC 3339 with seconds and offset. */
  dateModified?: string | undefined
  authors?: Contributor[] | undefined
  /** The byline as a reader should see it. Default: the names of the authors. */
  byline?: string | undefined
  publisher?: Publisher | undefined
  source?: Source | undefined
  section?: string | undefined
  keywords?: string[] | undefined
  /** Whoever is quoted, by a key that quotations refer to. */
  speakers?: Record<string, Speaker> | undefined
  leadMedia?: Figure | undefined
  body: Root
  related?: RelatedLinks[] | undefined
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

/** The shape of an article. The gate is `articleSchema`, which also checks what refers to what. */
export const articleShape = z
  .strictObject({
    schemaVersion: z.literal('1.0'),
    id: someText,
    type: articleTypes,
    inLanguage: languageTag,
    dir: textDirection.optional(),
    headline: someText,
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
    datePublished: dateTime.optional(),
    dateModified: dateTime.optional(),
    authors: z.array(contributorSchema).optional(),
    byline: someText.optional(),
    publisher: publisherSchema.optional(),
    source: sourceSchema.optional(),
    section: someText.optional(),
    keywords: z.array(someText).optional(),
    speakers: z.record(nodeId, speakerSchema).optional(),
    leadMedia: figureSchema.optional(),
    body: rootSchema,
    related: z.array(relatedLinksSchema).optional(),
  })
  .refine(({ type, body }) => type === 'liveBlog' || body.children.length > 0, {
    path: ['body', 'children'],
    params: { code: 'empty-body' },
    error: 'The body has no block. Add a paragraph or another block.',
  })
