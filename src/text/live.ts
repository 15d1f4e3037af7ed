import { updateDateOf } from '../render/article/envelope.js'
import { newestFirst } from '../render/article/live.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import { formatTime } from '../render/format/time.js'
import type { LiveUpdate } from '../schema/live.js'
import { renderNotes } from './annotations.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { contributorNames } from './header.js'
import type { State } from './state.js'

/** The entries of a live blog, the pinned ones and then the newest first; all are behind a paywall. */
export function renderUpdates(state: State, width: number): string {
  const { article, paywall } = state
  if (paywall === 'free' && splitAtPaywall(article.body).paywall) return ''
  const formatDate = createDateFormat(state)
  return joinBlocks(
    newestFirst(article.updates).map((update) => renderUpdate(state, update, formatDate, width)),
  )
}

function renderUpdate(
  state: State,
  update: LiveUpdate,
  formatDate: (date: string) => string,
  width: number,
): string {
  const { labels, notes, wrap } = state
  const { headline, datePublished } = update
  const roles = (['pinned', 'summary'] as const).filter((role) => update[role] === true)
  const changed = updateDateOf(update)
  const facts = [
    roles.map((role) => labels.live[role]).join(labels.comma),
    [formatDate(datePublished), headline].filter(Boolean).join(' — '),
    contributorNames(state, update),
    changed && labels.updated + labels.colon + formatDate(changed),
  ]
  return joinBlocks([
    facts
      .filter(Boolean)
      .map((line) => wrap(line as string, width))
      .join('\n'),
    renderBlocks(state, update.children, width),
    renderNotes(state, notes.after(update), width),
  ])
}

/** Formats one date after the other: with the day where it changes, and otherwise the time alone. */
function createDateFormat({ dateOptions, formatDate, language }: State): (date: string) => string {
  let lastDay: string | undefined
  return (date) => {
    const { timeZone } = dateOptions
    const found = dateOptions.formatDate ? undefined : formatTime(date, language, timeZone)
    if (found === undefined) return formatDate(date)
    const isSameDay = found.day === lastDay
    lastDay = found.day
    return isSameDay ? found.time : formatDate(date)
  }
}
