import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Flow } from './nodes.js'

/**
 * A list, with numbers or without.
 *
 * @example
 * const steps: List = {
 *   type: 'list',
 *   ordered: true,
 *   children: [
 *     {
 *       type: 'listItem',
 *       children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Cast off.' }] }],
 *     },
 *   ],
 * }
 */
export interface List extends NodeFields {
  type: 'list'
  /** Whether the order counts. Default: `false`. */
  ordered?: boolean | undefined
  /** The number of the first item. Default: 1. */
  start?: number | undefined
  /** mdast's mark of a loose list; renderers don't need it. */
  spread?: boolean | undefined
  /** The items, from the first. */
  children: ListItem[]
}

/**
 * An item of a list.
 *
 * @example
 * const item: ListItem = {
 *   type: 'listItem',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Cast off.' }] }],
 * }
 */
export interface ListItem extends NodeFields {
  type: 'listItem'
  /** mdast's mark of an item with blank lines in it; renderers don't need it. */
  spread?: boolean | undefined
  /** The blocks of the item: most often one paragraph. */
  children: Flow[]
}

export const list = nodeSpec({
  type: 'list',
  content: ['listItem'],
  schema: z.strictObject({
    ordered: z.boolean().optional(),
    start: z.int().min(0).max(1_000_000).optional(),
    spread: z.boolean().optional(),
  }),
})

export const listItem = nodeSpec({
  type: 'listItem',
  content: 'flow',
  schema: z.strictObject({
    spread: z.boolean().optional(),
  }),
})
