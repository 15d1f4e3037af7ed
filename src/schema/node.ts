import { z } from 'zod'
import { languageTag, nodeId } from './scalars.js'

/** The direction of a text: left to right, right to left, or by its first strong letter. */
export type TextDirection = 'ltr' | 'rtl' | 'auto'

/** What every node may carry. */
export interface NodeFields {
  /** Unique in the article: a letter, then letters, digits, `_` or `-`. */
  id?: string | undefined
  /** The language of this part where it differs, as a BCP 47 tag. */
  lang?: string | undefined
  /** The direction of this part where it differs. */
  dir?: TextDirection | undefined
}

export const textDirection = z.enum(['ltr', 'rtl', 'auto'])

/**
 * unist's own fields: accepted in the input and left out of the parsed article, since an mdast
 * `data.hName` from a file would otherwise choose HTML elements. The type doesn't show them.
 *
 * @see https://github.com/syntax-tree/mdast-util-to-hast#fields-on-nodes
 */
const strippedFields = {
  position: z.unknown().optional(),
  data: z.unknown().optional(),
} as unknown as Record<never, never>

export const nodeFields = {
  ...strippedFields,
  id: nodeId.optional(),
  lang: languageTag.optional(),
  dir: textDirection.optional(),
}
