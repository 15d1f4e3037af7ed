import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { dateTime, someText } from './scalars.js'

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

const relatedLink = nodeSpec({
  type: 'relatedLink',
  content: 'phrasing',
  schema: ({ node }) =>
    z.strictObject({
      // As for links, an unsafe URL is a warning, and the headline is kept.
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

export const relatedNodes = { relatedLinks, relatedLink }
