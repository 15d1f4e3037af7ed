import * as z from 'zod'
import type { SchemaRefs } from './define-node.js'
import type { Flow } from './nodes.js'
import type { Contributor } from './people.js'
import { dateTime, httpUrl, nodeId, someText } from './scalars.js'

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

/**
 * A key event on another page of a live blog.
 *
 * @example
 * const event: KeyEvent = {
 *   headline: 'The bridge is stuck',
 *   url: 'https://harbour.example/bridge-live?page=2#u7',
 *   datePublished: '2026-03-03T05:30:00Z',
 * }
 */
export interface KeyEvent {
  /** The headline of the entry. */
  headline: string
  /** Where the entry is: an absolute `http:` or `https:` URL. */
  url: string
  /** When it was published: RFC 3339 with seconds and offset. */
  datePublished: string
}

export const keyEventSchema = z.strictObject({
  headline: someText,
  url: httpUrl,
  datePublished: dateTime,
})

/**
 * Which page of a live blog this is, and where its neighbours are.
 *
 * @example
 * const pagination: Pagination = {
 *   page: 1,
 *   pages: 2,
 *   next: 'https://harbour.example/bridge-live?page=2',
 * }
 */
export interface Pagination {
  /** The number of this page, from 1. */
  page: number
  /** The number of pages. */
  pages?: number | undefined
  /** The next page: an absolute `http:` or `https:` URL. */
  next?: string | undefined
  /** The previous page: an absolute `http:` or `https:` URL. */
  previous?: string | undefined
}

const pageNumber = z.int().min(1).max(1_000_000)

export const paginationSchema = z
  .strictObject({
    page: pageNumber,
    pages: pageNumber.optional(),
    next: httpUrl.optional(),
    previous: httpUrl.optional(),
  })
  .refine(({ page, pages = page }) => page <= pages, {
    params: { code: 'page-outside' },
    error: '`page` is greater than `pages`. Correct one of them.',
  })
