import * as z from 'zod'

/** What a file may hold and no parsed article does: the types of articles and nodes don't show it. */
export interface StrippedFields {
  /** Where the JSON Schema of the article is, for an editor of the file. Parsing leaves it out. */
  $schema?: string | undefined
  /** Where the node stood in a source, as unist has it. Parsing leaves it out. */
  position?: unknown
  /** What unified's plugins keep with the node, as unist has it. Parsing leaves it out. */
  data?: unknown
}

/** What the inferred type of an object doesn't show. */
type Hidden = Record<never, never>

export const strippedArticleFields = {
  $schema: z.string().optional(),
} as unknown as Hidden

/**
 * unist's own fields are stripped since an mdast `data.hName` from a file would otherwise choose
 * HTML elements.
 *
 * @see https://github.com/syntax-tree/mdast-util-to-hast#fields-on-nodes
 */
export const strippedNodeFields = {
  position: z.unknown().optional(),
  data: z.unknown().optional(),
} as unknown as Hidden
