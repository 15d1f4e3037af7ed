import { updateDateOf } from '../render/article/envelope.js'
import { newestFirst } from '../render/article/live.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import { formatTime } from '../render/format/time.js'
import type { LiveUpdate } from '../schema/live.js'
import { renderNotes } from './annotations.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { contributorNames } from './header.js'
import type { State } from './state.js'
import { titled } from './title.js'

/**
 * Renders the entries of a live blog: pinned ones first, then the newest. A paywall hides all of
 * them.
 */
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
  const changed = updateDateOf(update, state.formatDate)
  const title = [formatDate(datePublished), headline].filter(Boolean).join(' — ')
  const lines = [
    wrap(roles.map((role) => labels.live[role]).join(labels.comma), width),
    titled(state, title, 2, width),
    wrap(contributorNames(state, update) ?? '', width),
    wrap(changed ? labels.updated + labels.colon + formatDate(changed) : '', width),
  ]
  return joinBlocks([
    lines.filter(Boolean).join('\n'),
    renderBlocks(state, update.children, width),
    renderNotes(state, notes.after(update), width),
  ])
}

/**
 * Creates a function that formats dates in sequence: with the day when it changes, otherwise only
 * the time.
 */
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
