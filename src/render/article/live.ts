import type { Article } from '../../schema/article.js'
import type { KeyEvent, LiveUpdate, Pagination } from '../../schema/live.js'
import type { Labels } from '../labels/labels.js'
import { numberFormat } from './envelope.js'

/** Sorts the entries of a live blog: pinned ones first, then the newest. */
export function newestFirst(updates: readonly LiveUpdate[] = []): LiveUpdate[] {
  return byTime(updates).sort((a, b) => rank(b) - rank(a))
}

/** Sorts entries and key events, the newest first. */
function byTime<Event extends LiveUpdate | KeyEvent>(events: readonly Event[]): Event[] {
  return events
    .map((event) => ({ event, instant: instant(event) }))
    .sort((a, b) => (b.instant === a.instant ? 0 : b.instant - a.instant))
    .map(({ event }) => event)
}

/** The key events of this page and of other pages, the newest first. */
export function keyEventsOf({ updates = [], keyEvents = [] }: Article): (LiveUpdate | KeyEvent)[] {
  return byTime([...updates.filter(({ keyEvent }) => keyEvent === true), ...keyEvents])
}

function rank({ pinned }: LiveUpdate): number {
  return pinned === true ? 1 : 0
}

/** Dates with different offsets don't sort as strings. An invalid date comes last. */
function instant({ datePublished }: LiveUpdate | KeyEvent): number {
  const time = Date.parse(datePublished)
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}

/** The position of this page among the pages of a live blog, such as `Page 2 of 3`. */
export function pageLabel(
  { page, pages }: Pagination,
  { labels, language }: { labels: Labels; language: string },
): string {
  const { format } = numberFormat(language)
  const { pageOf, page: alone } = labels.pagination
  return pages === undefined
    ? alone.replaceAll('{page}', () => format(page))
    : pageOf.replaceAll('{pages}', () => format(pages)).replaceAll('{page}', () => format(page))
}
