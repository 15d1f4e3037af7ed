import type { Element } from 'hast'
import { element, lines } from '../render/element.js'
import { type MarkupState, renderNodes } from '../render/handler.js'
import { newestFirst } from '../render/live.js'
import type { LiveUpdate } from '../schema/live.js'
import { contributorNames } from './header.js'
import { time } from './time.js'
import { titleLine } from './title.js'

/** The entries of a live blog, the pinned ones and then the newest first. */
export function renderUpdates(state: MarkupState): Element | undefined {
  const { context } = state
  const updates = newestFirst(context.article.updates)
  if (updates.length === 0) return undefined
  const entries = updates.map((update) => element('li', {}, lines([renderUpdate(state, update)])))
  return element('ol', { className: context.className('updates') }, lines(entries))
}

function renderUpdate(state: MarkupState, update: LiveUpdate): Element {
  const { context } = state
  const names = contributorNames(state, update)
  return element(
    'article',
    context.attributes({ id: update.id }, 'update'),
    lines([
      element('p', { className: context.className('update-time') }, [
        time(context, update.datePublished),
      ]),
      titleLine(state, 'update-headline', update.headline),
      names && element('p', { className: context.className('byline') }, names),
      ...renderNodes(state, update.children),
    ]),
  )
}
