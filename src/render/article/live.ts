import type { LiveUpdate } from '../../schema/live.js'

/** Sorts the entries of a live blog: pinned ones first, then the newest. */
export function newestFirst(updates: readonly LiveUpdate[] = []): LiveUpdate[] {
  return byTime(updates).sort((a, b) => rank(b) - rank(a))
}

/** Sorts the entries of a live blog, the newest first. */
export function byTime(updates: readonly LiveUpdate[]): LiveUpdate[] {
  return updates
    .map((update) => ({ update, instant: instant(update) }))
    .sort((a, b) => (b.instant === a.instant ? 0 : b.instant - a.instant))
    .map(({ update }) => update)
}

function rank({ pinned }: LiveUpdate): number {
  return pinned === true ? 1 : 0
}

/** Dates with different offsets don't sort as strings. An invalid date comes last. */
function instant({ datePublished }: LiveUpdate): number {
  const time = Date.parse(datePublished)
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}
