import * as z from 'zod'
import { languageTag, nodeId } from './scalars.js'
import { strippedNodeFields } from './stripped.js'

/**
 * The direction of a text: left to right, right to left, or by its first strong letter.
 *
 * @example
 * const dir: TextDirection = 'rtl'
 */
export type TextDirection = 'ltr' | 'rtl' | 'auto'

/**
 * What every node may carry.
 *
 * @example
 * const fields: NodeFields = { id: 'p1', lang: 'ar', dir: 'rtl' }
 */
export interface NodeFields {
  /** Unique in the article: a letter, then letters, digits, `_` or `-`. */
  id?: string | undefined
  /** The language of this part where it differs from what is around it: a BCP 47 tag. */
  lang?: string | undefined
  /** The direction of this part where it differs from what is around it. */
  dir?: TextDirection | undefined
}

export const textDirection = z.enum(['ltr', 'rtl', 'auto'])

export const nodeFields = {
  ...strippedNodeFields,
  id: nodeId.optional(),
  lang: languageTag.optional(),
  dir: textDirection.optional(),
}
