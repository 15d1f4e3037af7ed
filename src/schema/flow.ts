import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Flow, Phrasing } from './nodes.js'
import { someText } from './scalars.js'

/**
 * The body of an article: unist's root.
 *
 * @example
 * const body: Root = {
 *   type: 'root',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The sea was calm.' }] }],
 * }
 */
export interface Root extends NodeFields {
  type: 'root'
  /** The blocks of the article, from the first. */
  children: Flow[]
}

/**
 * A paragraph.
 *
 * @example
 * const calm: Paragraph = {
 *   type: 'paragraph',
 *   id: 'p1',
 *   children: [{ type: 'text', value: 'The sea was calm.' }],
 * }
 */
export interface Paragraph extends NodeFields {
  type: 'paragraph'
  /** The words. */
  children: Phrasing[]
}

/**
 * A crosshead. The headline is the only heading of the first level.
 *
 * @example
 * const crosshead: Heading = {
 *   type: 'heading',
 *   depth: 2,
 *   children: [{ type: 'text', value: 'What we know' }],
 * }
 */
export interface Heading extends NodeFields {
  type: 'heading'
  /** Its level: 2 below the headline, 3 and 4 below such headings. */
  depth: 2 | 3 | 4
  /** The words. */
  children: Phrasing[]
}

/**
 * A block of computer code, kept letter by letter.
 *
 * @example
 * const listing: Code = { type: 'code', lang: 'js', value: 'const tide = 4\n' }
 */
export interface Code extends Omit<NodeFields, 'lang'> {
  type: 'code'
  /** The programming language, as in mdast: not a language of the world. */
  lang?: string | undefined
  /** The code, with its line ends and blanks as they are. */
  value: string
}

/**
 * A break between two thoughts.
 *
 * @example
 * const rule: ThematicBreak = { type: 'thematicBreak' }
 */
export interface ThematicBreak extends NodeFields {
  type: 'thematicBreak'
}

export const heading = nodeSpec({
  type: 'heading',
  content: 'phrasing',
  schema: z.strictObject({
    depth: z.literal([2, 3, 4]),
  }),
})

export const code = nodeSpec({
  type: 'code',
  content: 'none',
  schema: z.strictObject({
    lang: someText.optional(),
    value: z.string(),
  }),
})

export const thematicBreak = nodeSpec({
  type: 'thematicBreak',
  content: 'none',
  schema: noFields,
})

export const root = nodeSpec({ type: 'root', content: 'flow', schema: noFields })

export const paragraph = nodeSpec({ type: 'paragraph', content: 'phrasing', schema: noFields })
