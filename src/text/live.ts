import { showable } from '../render/characters.js'
import { words } from '../render/lenient.js'
import { newestFirst } from '../render/live.js'
import type { LiveUpdate } from '../schema/live.js'
import { renderCorrectionsIn } from './correction.js'
import { joinBlocks, renderBlocks, type TextState } from './handler.js'
import { contributorNames } from './header.js'

/** The entries of a live blog, the pinned ones and then the newest first. */
export function renderUpdates(state: TextState, width: number): string {
  const { article } = state.context
  return joinBlocks(
    newestFirst(article.updates).map((update) => renderUpdate(state, update, width)),
  )
}

function renderUpdate(state: TextState, update: LiveUpdate, width: number): string {
  const { context, wrap } = state
  const { labels, formatDate } = context
  const dated = (date: string | undefined) => (words(date) ? formatDate(showable(date)) : '')
  const head = [dated(update.datePublished), showable(update.headline)].filter(Boolean)
  const changed = update.dateModified === update.datePublished ? '' : dated(update.dateModified)
  const facts = [
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
    renderCorrectionsIn(state, update, width),
  ])
}
