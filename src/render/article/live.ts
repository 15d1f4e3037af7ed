import type { LiveUpdate } from '../../schema/live.js'

/** Sorts the entries of a live blog: pinned ones first, then the newest. */
export function newestFirst(updates: readonly LiveUpdate[] = []): LiveUpdate[] {
  return updates
    .map((update) => ({ update, rank: rank(update), instant: instant(update) }))
    .sort((a, b) => b.rank - a.rank || (b.instant === a.instant ? 0 : b.instant - a.instant))
    .map(({ update }) => update)
}

function rank({ pinned }: LiveUpdate): number {
  return pinned === true ? 1 : 0
}

/**
 * Returns the time of an update, because dates with different offsets do not sort as strings.
 * Invalid dates come last.
 */
function instant({ datePublished }: LiveUpdate): number {
  const time = Date.parse(datePublished)
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}
