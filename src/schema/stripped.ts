import { z } from 'zod'

/** What a file may hold besides the model: parsing takes it, and leaves it out of the article. */
export interface StrippedFields {
  /** In the article: the address of its JSON Schema, by which an editor completes and checks it. */
  $schema?: string | undefined
  /** In a node: where it stood in a source, as unist has it. */
  position?: unknown
  /** In a node: what unified's plugins keep there, as unist has it. */
  data?: unknown
}

/** The types don't show what no parsed article has. */
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
