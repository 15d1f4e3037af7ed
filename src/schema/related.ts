import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { Image } from './image.js'
import type { NodeFields } from './node.js'
import type { Phrasing } from './nodes.js'
import { dateTime, someText } from './scalars.js'

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

export const relatedLinkKind = z.enum(['article', 'video', 'audio', 'gallery', 'liveBlog'])

export const relatedLinkAccess = z.enum(['free', 'registration', 'metered', 'subscription'])

export const relatedLinks = nodeSpec({
  type: 'relatedLinks',
  content: ['relatedLink'],
  schema: z.strictObject({
    title: someText.optional(),
    relation: z.enum(['related', 'background', 'series', 'promoted', 'mostRead', 'furtherReading']),
  }),
})

export const relatedLink = nodeSpec({
  type: 'relatedLink',
  content: 'phrasing',
  schema: ({ node }) =>
    z.strictObject({
      // Like a link's: a bad URL is a warning, and the headline stays.
      url: z.string().optional(),
      articleId: someText.optional(),
      kicker: someText.optional(),
      description: someText.optional(),
      image: node('image').optional(),
      datePublished: dateTime.optional(),
      kind: relatedLinkKind.optional(),
      access: relatedLinkAccess.optional(),
      sponsored: z.boolean().optional(),
    }),
})
