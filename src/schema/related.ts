import { z } from 'zod'
import type { Phrasing } from './content.js'
import { type Image, imageSchema } from './media.js'
import { type NodeFields, nodeFields } from './node.js'
import { dateTime, someText } from './scalars.js'

/** How the linked articles belong to this one. */
export type Relation =
  | 'related'
  | 'background'
  | 'series'
  | 'promoted'
  | 'mostRead'
  | 'furtherReading'

/** What a related link leads to. */
export type RelatedLinkKind = 'article' | 'video' | 'audio' | 'gallery' | 'liveBlog'

/** What a reader needs to read the linked article. */
export type RelatedLinkAccess = 'free' | 'registration' | 'metered' | 'subscription'

/** A list of links to other articles. */
export interface RelatedLinks extends NodeFields {
  type: 'relatedLinks'
  /** The heading. Default: a word for the relation in the article's language. */
  title?: string | undefined
  relation: Relation
  children: RelatedLink[]
}

/** A link to another article: its children are that article's headline. */
export interface RelatedLink extends NodeFields {
  type: 'relatedLink'
  /** A warning when absent: real pages have such links. */
  url?: string | undefined
  /** The `id` of the other article, for whoever resolves it to a URL. */
  articleId?: string | undefined
  kicker?: string | undefined
  description?: string | undefined
  image?: Image | undefined
  datePublished?: string | undefined
  kind?: RelatedLinkKind | undefined
  access?: RelatedLinkAccess | undefined
  /** Whether it is an advertisement. */
  sponsored?: boolean | undefined
  children: Phrasing[]
}

export const relatedLinksFields = {
  ...nodeFields,
  type: z.literal('relatedLinks'),
  title: someText.optional(),
  relation: z.enum(['related', 'background', 'series', 'promoted', 'mostRead', 'furtherReading']),
}

export const relatedLinkFields = {
  ...nodeFields,
  type: z.literal('relatedLink'),
  // Like a link's: a bad URL is a warning, and the headline stays.
  url: z.string().optional(),
  articleId: someText.optional(),
  kicker: someText.optional(),
  description: someText.optional(),
  image: imageSchema.optional(),
  datePublished: dateTime.optional(),
  kind: z.enum(['article', 'video', 'audio', 'gallery', 'liveBlog']).optional(),
  access: z.enum(['free', 'registration', 'metered', 'subscription']).optional(),
  sponsored: z.boolean().optional(),
}
