import * as z from 'zod'
import type { SchemaRefs } from './define-node.js'
import type { Flow } from './nodes.js'
import type { Contributor } from './people.js'
import { dateTime, nodeId, someText } from './scalars.js'

/**
 * An entry of a live blog.
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
  /** Unique in the article, like the id of a node. */
  id: string
  /** The headline of the entry. */
  headline?: string | undefined
  /** The date of publication: RFC 3339 with seconds and offset. */
  datePublished: string
  /** The date of the last change: RFC 3339 with seconds and offset. */
  dateModified?: string | undefined
  /** The authors of the entry, if they differ from those of the article. */
  authors?: Contributor[] | undefined
  /** Whether the entry stays at the top. Default: `false`. */
  pinned?: boolean | undefined
  /** Whether the entry is a key event. Default: `false`. */
  keyEvent?: boolean | undefined
  /** Whether the entry summarizes earlier entries. Default: `false`. */
  summary?: boolean | undefined
  /** The content of the entry. */
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
