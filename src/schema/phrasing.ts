import { z } from 'zod'
import type { Phrasing } from './content.js'
import { type NodeFields, nodeFields } from './node.js'
import { someText } from './scalars.js'

/** Words, shown exactly as they are. Quotation marks are part of them. */
export interface Text extends NodeFields {
  type: 'text'
  value: string
}

/** Stressed words. */
export interface Emphasis extends NodeFields {
  type: 'emphasis'
  children: Phrasing[]
}

/** Important words. */
export interface Strong extends NodeFields {
  type: 'strong'
  children: Phrasing[]
}

/** Words that no longer hold. */
export interface Delete extends NodeFields {
  type: 'delete'
  children: Phrasing[]
}

/** Raised words, such as an exponent. */
export interface Superscript extends NodeFields {
  type: 'superscript'
  children: Phrasing[]
}

/** Lowered words, such as an index. */
export interface Subscript extends NodeFields {
  type: 'subscript'
  children: Phrasing[]
}

/** Words in another language or direction: it needs `lang` or `dir`. */
export interface Span extends NodeFields {
  type: 'span'
  children: Phrasing[]
}

/** A piece of computer code within a line. */
export interface InlineCode extends NodeFields {
  type: 'inlineCode'
  value: string
}

/** A line break that belongs to the text, as in a poem or an address. */
export interface Break extends NodeFields {
  type: 'break'
}

/** Why a link should not pass on reputation: HTML's `rel`. */
export type LinkRelation = 'sponsored' | 'nofollow' | 'ugc'

/** Words that lead to another place. */
export interface Link extends NodeFields {
  type: 'link'
  /** `http:`, `https:`, `mailto:`, `tel:` or relative. Any other keeps the words and loses the link. */
  url: string
  title?: string | undefined
  rel?: LinkRelation[] | undefined
  children: Phrasing[]
}

export const textSchema = z.strictObject({
  ...nodeFields,
  type: z.literal('text'),
  value: z.string(),
})

export const inlineCodeSchema = z.strictObject({
  ...nodeFields,
  type: z.literal('inlineCode'),
  value: z.string(),
})

export const breakSchema = z.strictObject({ ...nodeFields, type: z.literal('break') })

export const linkFields = {
  ...nodeFields,
  type: z.literal('link'),
  // Any string parses: the words of a link with a bad URL are worth keeping, so that is a warning.
  url: z.string(),
  title: someText.optional(),
  rel: z.array(z.enum(['sponsored', 'nofollow', 'ugc'])).optional(),
}
