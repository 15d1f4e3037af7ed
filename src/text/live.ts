import { updateDateOf } from '../render/article/envelope.js'
import { keyEventsOf, newestFirst, pageLabel } from '../render/article/live.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import type { LiveUpdate } from '../schema/live.js'
import { renderNotes } from './annotations.js'
import { renderFootnotes } from './footnote.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { contributorNames } from './header.js'
import { hang } from './layout/lines.js'
import { linkWords } from './links.js'
import type { State } from './state.js'
import { titled } from './title.js'

/**
 * Renders a live blog: the key events, then the entries, pinned ones first and the newest after them.
 * A paywall cuts them all.
 */
export function renderUpdates(state: State, width: number): string {
  const { article, paywall } = state
  if (paywall === 'free' && splitAtPaywall(article.body).paywall) return ''
  const formatDate = state.createDateFormat()
  return joinBlocks([
    renderKeyEvents(state, width),
    ...newestFirst(article.updates).map((update) =>
      state.footnotes.inEntry(update, () => renderUpdate(state, update, formatDate, width)),
    ),
  ])
}

/** Renders the list of key events, those on other pages with a link. */
function renderKeyEvents(state: State, width: number): string {
  const { bullet } = state.marks
  const formatDate = state.createDateFormat()
  const events = keyEventsOf(state.article).map((event) => {
    const words = [formatDate(event.datePublished), event.headline].filter(Boolean).join(' — ')
    const line = 'url' in event ? linkWords(state, words, event) : words
    return hang(state, state.wrap(line, width - bullet.length), bullet)
  })
  if (events.length === 0) return ''
  return [titled(state, state.labels.live.keyEvents, 2, width), ...events].join('\n')
}

/** Renders which page of a live blog this is, with links to its neighbours. */
export function renderPagination(state: State, width: number): string {
  const { pagination } = state.article
  if (!pagination) return ''
  const { previous, next } = state.labels.pagination
  const links = [
    { words: previous, url: pagination.previous, field: '/previous' },
    { words: next, url: pagination.next, field: '/next' },
  ].filter(({ url }) => url !== undefined)
  return [
    pageLabel(pagination, state),
    ...links.map(({ words, url, field }) =>
      linkWords(state, words, { url }, { of: pagination, field }),
    ),
  ]
    .map((line) => state.wrap(line, width))
    .join('\n')
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
  return state.outline.box((level) => {
    const lines = [
      wrap(roles.map((role) => labels.live[role]).join(labels.comma), width),
      titled(state, title, level, width),
      wrap(contributorNames(state, update) ?? '', width),
      wrap(changed ? labels.updated + labels.colon + formatDate(changed) : '', width),
    ]
    return joinBlocks([
      lines.filter(Boolean).join('\n'),
      renderBlocks(state, update.children, width),
      renderNotes(state, notes.after(update), width),
      renderFootnotes(state, width),
    ])
  })
}
