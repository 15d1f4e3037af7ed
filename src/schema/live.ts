import * as z from 'zod'
import type { SchemaRefs } from './define-node.js'
import type { Flow } from './nodes.js'
import type { Contributor } from './people.js'
import { dateTime, nodeId, someText } from './scalars.js'

/**
 * One entry of a live blog.
 *
 * @example
 * const update: LiveUpdate = {
 *   id: 'u1',
 *   headline: 'The bridge is open',
 *   datePublished: '2026-03-03T06:00:00Z',
 *   keyEvent: true,
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Cars cross again.' }] }],
 * }
 */
export interface LiveUpdate {
  /** Unique in the article, like a node's. */
  id: string
  /** The headline of the entry. */
  headline?: string | undefined
  /** When it was published: RFC 3339 with seconds and offset. */
  datePublished: string
  /** When it last changed: RFC 3339 with seconds and offset. */
  dateModified?: string | undefined
  /** Who wrote it, where it is not the authors of the article. */
  authors?: Contributor[] | undefined
  /** Whether it stays at the top. Default: `false`. */
  pinned?: boolean | undefined
  /** Whether it belongs to the list of key events. Default: `false`. */
  keyEvent?: boolean | undefined
  /** Whether it sums up what came before. Default: `false`. */
  summary?: boolean | undefined
  /** What it says. */
  children: Flow[]
}

export function liveUpdateFields({ flow, contributor }: SchemaRefs) {
  return z.strictObject({
    id: nodeId,
    headline: someText.optional(),
    datePublished: dateTime,
    dateModified: dateTime.optional(),
    authors: z.array(contributor).optional(),
    pinned: z.boolean().optional(),
    keyEvent: z.boolean().optional(),
    summary: z.boolean().optional(),
    children: flow,
  })
}
