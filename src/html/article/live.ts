import type { Element, ElementContent } from 'hast'
import { type Child, element, elementOf, lines } from '../../hast/element.js'
import { updateDateOf } from '../../render/article/envelope.js'
import { keyEventsOf, newestFirst, pageLabel } from '../../render/article/live.js'
import { splitAtPaywall } from '../../render/article/paywall.js'
import { type RenderState, renderNodes } from '../../render/handler.js'
import { cleanText } from '../../render/safety/clean-text.js'
import type { KeyEvent, LiveUpdate } from '../../schema/live.js'
import { renderEntryFootnotes } from '../footnote.js'
import { labelText } from '../label.js'
import { paidSection } from '../paywall.js'
import { time } from '../time.js'
import { titledBox } from '../title.js'
import { renderNotes } from './annotations.js'
import { contributorNames } from './header.js'

/**
 * Renders the entries of a live blog: a list of key events, then the pinned entries, then the
 * newest first. If the article has a paywall, they are behind it.
 */
export function renderUpdates(state: RenderState): ElementContent[] {
  const updates = newestFirst(state.article.updates)
  const { paywall } = splitAtPaywall(state.article.body)
  if (paywall && state.paywall === 'free') return []
  const formatDate = state.createDateFormat()
  const entries = updates.map((update) =>
    state.footnotes.inEntry(update, () => renderEntry(state, update, formatDate)),
  )
  const className = state.className('updates')
  const list = elementOf('ol', { className, reversed: true }, lines(entries))
  const all = [...renderKeyEvents(state), ...(entries.length > 0 ? [list] : [])]
  return paywall ? paidSection(state, all) : all
}

/** Returns the list item of one entry in a rendered article. */
export function findEntry(element: Element, id: string): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'article' && child.properties.id === id) return element
    const entry = findEntry(child, id)
    if (entry) return entry
  }
  return undefined
}

/** Links to the key events of all pages, for readers who come late. */
function renderKeyEvents(state: RenderState): Element[] {
  const events = keyEventsOf(state.article)
  if (events.length === 0) return []
  const formatDate = state.createDateFormat()
  const links = events.map((event) => {
    const href = eventUrl(state, event)
    const date = time(state, event.datePublished, formatDate)
    const headline = event.headline && cleanText(event.headline)
    const words = [date, date && headline ? ' ' : undefined, headline]
    return element('li', {}, href === undefined ? words : [element('a', { href }, words)])
  })
  const words = labelText(state, state.labels.live.keyEvents)
  return [
    titledBox(
      state,
      'nav',
      { className: state.className('key-events') },
      { id: 'key-events', className: 'key-events-title', words },
      () => [element('ul', {}, lines(links))],
    ),
  ]
}

function eventUrl(state: RenderState, event: LiveUpdate | KeyEvent): string | undefined {
  return 'url' in event
    ? state.safeUrl('link', event.url, event, '/url')
    : `#${state.idFor(event, 'update')}`
}

/** Links to the neighbouring pages of a live blog. */
export function renderPagination(state: RenderState): Element | undefined {
  const { labels, article } = state
  const { pagination } = article
  if (!pagination) return undefined
  const id = state.newId('page')
  const link = (rel: 'prev' | 'next', url: string | undefined, field: string, words: string) => {
    const href = url && state.safeUrl('link', url, pagination, field)
    return href ? element('a', { href, rel: [rel] }, [labelText(state, words)]) : undefined
  }
  const { previous, next } = labels.pagination
  return elementOf(
    'nav',
    { className: state.className('pagination'), ariaLabelledBy: [id] },
    lines([
      link('prev', pagination.previous, '/previous', previous),
      element('span', { id }, [labelText(state, pageLabel(pagination, state))]),
      link('next', pagination.next, '/next', next),
    ]),
  )
}

function renderEntry(
  state: RenderState,
  update: LiveUpdate,
  formatDate: (date: string) => string,
): Element {
  const { labels } = state
  const { headline } = update
  const notes = state.notes.after(update)
  const roles = (['pinned', 'summary'] as const).filter((role) => update[role] === true)
  const classNames = ['update', ...roles.map((role) => `update-${role}`)].join(' ')
  const roleNames = roles.map((role) => labels.live[role]).join(labels.comma)
  const rest = () => [
    line(state, 'byline', contributorNames(state, update)),
    ...renderNodes(state, update.children),
    ...renderNotes(state, notes),
    renderEntryFootnotes(state, update),
  ]
  const content = lines([
    line(state, 'update-roles', roles.length > 0 ? [labelText(state, roleNames)] : []),
    line(state, 'update-time', renderDates(state, update, formatDate)),
    ...(headline === undefined
      ? state.outline.part(rest)
      : state.outline.box((level) => [
          element(state.headingName(level), { className: state.className('update-headline') }, [
            cleanText(headline),
          ]),
          ...rest(),
        ])),
  ])
  const properties = {
    id: state.idFor(update, 'update'),
    className: state.className(classNames),
  }
  return elementOf('li', {}, lines([elementOf('article', properties, content)]))
}

function line(
  state: RenderState,
  name: string,
  parts: readonly Child[] | undefined,
): Element | undefined {
  if (!parts?.length) return undefined
  return element('p', { className: state.className(name) }, parts)
}

function renderDates(
  state: RenderState,
  update: LiveUpdate,
  formatDate: (date: string) => string,
): Child[] {
  const { labels } = state
  const published = time(state, update.datePublished, formatDate)
  const updated = time(state, updateDateOf(update, state.formatDate), formatDate)
  if (!updated) return published ? [published] : []
  const className = state.className('updated')
  return [
    published,
    published && ' ',
    element('span', { className }, [labelText(state, `${labels.updated}${labels.colon}`), updated]),
  ]
}
