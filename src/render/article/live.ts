import type { LiveUpdate } from '../../schema/live.js'
import { objectsOf } from '../safety/lenient.js'

/**
 * The entries of a live blog as a reader wants them: pinned ones, then the newest first.
 *
 * @param known When entries were published that were asked for before.
 */
export function newestFirst(
  updates: readonly LiveUpdate[] | undefined,
  known?: WeakMap<object, number>,
): LiveUpdate[] {
  return objectsOf(updates)
    .map((update) => ({ update, rank: rank(update), instant: instant(update, known) }))
    .sort((a, b) => b.rank - a.rank || (b.instant === a.instant ? 0 : b.instant - a.instant))
    .map(({ update }) => update)
}

function rank({ pinned }: LiveUpdate): number {
  return pinned === true ? 1 : 0
}

/** Dates have offsets, so their texts don't sort; what is no date comes last. */
function instant(update: LiveUpdate, known?: WeakMap<object, number>): number {
  const before = known?.get(update)
  if (before !== undefined) return before
  const { datePublished } = update
  const time = typeof datePublished === 'string' ? Date.parse(datePublished) : Number.NaN
  const instant = Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
  known?.set(update, instant)
  return instant
}
