import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'
import { type NodeFields, nodeFields } from './node.js'
import type { Phrasing } from './nodes.js'
import { someText } from './scalars.js'

/**
 * Words, shown exactly as they are. Quotation marks are part of them.
 *
 * @example
 * const words: Text = { type: 'text', value: 'The sea was calm.' }
 */
export interface Text extends NodeFields {
  type: 'text'
  /** The words. They may be blank, and are never trimmed. */
  value: string
}

/**
 * Stressed words.
 *
 * @example
 * const stressed: Emphasis = { type: 'emphasis', children: [{ type: 'text', value: 'calm' }] }
 */
export interface Emphasis extends NodeFields {
  type: 'emphasis'
  /** The stressed words. */
  children: Phrasing[]
}

/**
 * Important words.
 *
 * @example
 * const important: Strong = { type: 'strong', children: [{ type: 'text', value: 'calm' }] }
 */
export interface Strong extends NodeFields {
  type: 'strong'
  /** The important words. */
  children: Phrasing[]
}

/**
 * Words that no longer hold.
 *
 * @example
 * const struck: Delete = { type: 'delete', children: [{ type: 'text', value: 'stormy' }] }
 */
export interface Delete extends NodeFields {
  type: 'delete'
  /** The words that no longer hold. */
  children: Phrasing[]
}

/**
 * Raised words, such as an exponent.
 *
 * @example
 * const raised: Superscript = { type: 'superscript', children: [{ type: 'text', value: '4' }] }
 */
export interface Superscript extends NodeFields {
  type: 'superscript'
  /** The raised words. */
  children: Phrasing[]
}

/**
 * Lowered words, such as an index.
 *
 * @example
 * const lowered: Subscript = { type: 'subscript', children: [{ type: 'text', value: '2' }] }
 */
export interface Subscript extends NodeFields {
  type: 'subscript'
  /** The lowered words. */
  children: Phrasing[]
}

/**
 * Words in another language or direction: it needs `lang` or `dir`.
 *
 * @example
 * const arabic: Span = {
 *   type: 'span',
 *   lang: 'ar',
 *   dir: 'rtl',
 *   children: [{ type: 'text', value: 'الميناء' }],
 * }
 */
export interface Span extends NodeFields {
  type: 'span'
  /** The words in that language or direction. */
  children: Phrasing[]
}

/**
 * A piece of computer code within a line.
 *
 * @example
 * const name: InlineCode = { type: 'inlineCode', value: 'tide.csv' }
 */
export interface InlineCode extends NodeFields {
  type: 'inlineCode'
  /** The code. */
  value: string
}

/**
 * A line break that belongs to the text, as in a poem or an address.
 *
 * @example
 * const lineEnd: Break = { type: 'break' }
 */
export interface Break extends NodeFields {
  type: 'break'
}

/**
 * Why a link should not pass on reputation: HTML's `rel`.
 *
 * @example
 * const rel: LinkRelation[] = ['nofollow', 'ugc']
 */
export type LinkRelation = 'sponsored' | 'nofollow' | 'ugc'

/**
 * Words that lead to another place.
 *
 * @example
 * const link: Link = {
 *   type: 'link',
 *   url: 'https://harbour.example/',
 *   children: [{ type: 'text', value: 'the harbour' }],
 * }
 */
export interface Link extends NodeFields {
  type: 'link'
  /**
   * Where it leads: `http:`, `https:`, `mailto:`, `tel:` or relative. Any other keeps the words and
   * loses the link.
   */
  url: string
  /** What a pointer that rests on the link is told. */
  title?: string | undefined
  /** Why it should not pass on reputation. */
  rel?: LinkRelation[] | undefined
  /** The words that can be followed. */
  children: Phrasing[]
}

export const text = nodeSpec({
  type: 'text',
  content: 'none',
  schema: z.strictObject({
    value: z.string(),
  }),
})

export const inlineCode = nodeSpec({
  type: 'inlineCode',
  content: 'none',
  schema: z.strictObject({
    value: z.string(),
  }),
})

export const breakNode = nodeSpec({
  type: 'break',
  content: 'none',
  schema: noFields,
})

export const link = nodeSpec({
  type: 'link',
  content: 'phrasing',
  schema: z.strictObject({
    // Any string parses: the words of a link with a bad URL are worth keeping, so that is a warning.
    url: z.string(),
    title: someText.optional(),
    rel: z.array(z.enum(['sponsored', 'nofollow', 'ugc'])).optional(),
  }),
})

export const emphasis = nodeSpec({ type: 'emphasis', content: 'phrasing', schema: noFields })

export const strong = nodeSpec({ type: 'strong', content: 'phrasing', schema: noFields })

export const deleteNode = nodeSpec({ type: 'delete', content: 'phrasing', schema: noFields })

export const superscript = nodeSpec({ type: 'superscript', content: 'phrasing', schema: noFields })

export const subscript = nodeSpec({ type: 'subscript', content: 'phrasing', schema: noFields })

export const span = nodeSpec({
  type: 'span',
  content: 'phrasing',
  schema: z
    .strictObject({ lang: nodeFields.lang, dir: nodeFields.dir })
    .refine(({ lang, dir }) => lang ?? dir, {
      params: { code: 'span-empty' },
      error:
        'A `span` says nothing without `lang` or `dir`. Give one of them, or use its children alone.',
    }),
})
