import { newestFirst } from '../render/article/live.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import { cleanText } from '../render/safety/clean-text.js'
import { stringOrUndefined } from '../render/safety/lenient.js'
import type { LiveUpdate } from '../schema/live.js'
import { renderNotes } from './annotations.js'
import { joinBlocks, renderBlocks, type TextState } from './handler.js'
import { contributorNames } from './header.js'

/** The entries of a live blog, the pinned ones and then the newest first; a gate is before them all. */
export function renderUpdates(state: TextState, width: number): string {
  const { article, paywall } = state.context
  if (paywall === 'free' && splitAtPaywall(article.body).paywall) return ''
  return joinBlocks(
    newestFirst(article.updates).map((update) => renderUpdate(state, update, width)),
  )
}

function renderUpdate(state: TextState, update: LiveUpdate, width: number): string {
  const { context, wrap } = state
  const { labels, formatDate } = context
  const dated = (date: string | undefined) =>
    stringOrUndefined(date) ? formatDate(cleanText(date)) : ''
  const roles = (['pinned', 'summary'] as const).filter((role) => update[role] === true)
  const head = [dated(update.datePublished), cleanText(update.headline)].filter(Boolean)
  const changed = update.dateModified === update.datePublished ? '' : dated(update.dateModified)
  const facts = [
    roles.map((role) => labels.live[role]).join(labels.comma),
    head.join(' — '),
    contributorNames(context, update) ?? '',
    changed === '' ? '' : labels.updated + labels.colon + changed,
  ]
  return joinBlocks([
    facts
      .filter(Boolean)
      .map((line) => wrap(line, width))
      .join('\n'),
    renderBlocks(state, update.children, width),
    renderNotes(state, context.notes.after(update), width),
  ])
}
