import * as z from 'zod'

/** Fields that a file may have and that parsing removes. The types of articles and nodes omit them. */
export interface StrippedFields {
  /** The URL of the JSON Schema, for editors. Parsing removes it. */
  $schema?: string | undefined
  /** The position in a source file, as in unist. Parsing removes it. */
  position?: unknown
  /** Data of unified's plugins, as in unist. Parsing removes it. */
  data?: unknown
}

/** Hides fields from the inferred type of an object. */
type Hidden = Record<never, never>

export const strippedArticleFields = {
  $schema: z.string().optional(),
} as unknown as Hidden

/**
 * Fields of unist, which parsing removes: an mdast `data.hName` in a file could otherwise choose
 * HTML elements.
 *
 * @see https://github.com/syntax-tree/mdast-util-to-hast#fields-on-nodes
 */
export const strippedNodeFields = {
  position: z.unknown().optional(),
  data: z.unknown().optional(),
} as unknown as Hidden
