import { showable } from '../render/characters.js'
import { words } from '../render/lenient.js'
import { newestFirst } from '../render/live.js'
import type { LiveUpdate } from '../schema/live.js'
import { joinBlocks, renderBlocks, type TextState } from './handler.js'
import { contributorNames } from './header.js'
import { wrap } from './wrap.js'

/** The entries of a live blog, the pinned ones and then the newest first. */
export function renderUpdates(state: TextState, width: number): string {
  const { article } = state.context
  return joinBlocks(
    newestFirst(article.updates).map((update) => renderUpdate(state, update, width)),
  )
}

function renderUpdate(state: TextState, update: LiveUpdate, width: number): string {
  const { context } = state
  const date = words(update.datePublished) ? context.formatDate(showable(update.datePublished)) : ''
  const head = [date, showable(update.headline)].filter(Boolean).join(' — ')
  return joinBlocks([
    wrap(head, width),
    wrap(contributorNames(context, update) ?? '', width),
    renderBlocks(state, update.children, width),
  ])
}
