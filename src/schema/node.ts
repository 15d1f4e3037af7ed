import * as z from 'zod'
import { languageTag, nodeId } from './scalars.js'
import { strippedNodeFields } from './stripped.js'

/**
 * The text direction: left to right, right to left, or that of the first strong character.
 *
 * @example
 * const dir: TextDirection = 'rtl'
 */
export type TextDirection = 'ltr' | 'rtl' | 'auto'

/**
 * The fields of every node.
 *
 * @example
 * const fields: NodeFields = { id: 'p1', lang: 'ar', dir: 'rtl' }
 */
export interface NodeFields {
  /** Unique in the article: a letter, then letters, digits, `_` or `-`. */
  id?: string | undefined
  /** The language of this part, if it differs from its context: a BCP 47 tag. */
  lang?: string | undefined
  /** The direction of this part, if it differs from its context. */
  dir?: TextDirection | undefined
}

export const textDirection = z.enum(['ltr', 'rtl', 'auto'])

export const nodeFields = {
  ...strippedNodeFields,
  id: nodeId.optional(),
  lang: languageTag.optional(),
  dir: textDirection.optional(),
}
