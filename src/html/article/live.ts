import type { Element, ElementContent } from 'hast'
import { type Child, element, elementOf, lines } from '../../hast/element.js'
import { updateDateOf } from '../../render/article/envelope.js'
import { newestFirst } from '../../render/article/live.js'
import { splitAtPaywall } from '../../render/article/paywall.js'
import { type RenderState, renderNodes } from '../../render/handler.js'
import { cleanText } from '../../render/safety/clean-text.js'
import type { LiveUpdate } from '../../schema/live.js'
import { labelText } from '../label.js'
import { paidSection } from '../paywall.js'
import { time } from '../time.js'
import { renderNotes } from './annotations.js'
import { contributorNames } from './header.js'

/**
 * Renders the entries of a live blog: a list of key events, then the pinned entries, then the
 * newest first. If the article has a paywall, they are behind it.
 */
export function renderUpdates(state: RenderState): ElementContent[] {
  const updates = newestFirst(state.article.updates)
  const { paywall } = splitAtPaywall(state.article.body)
  if (updates.length === 0 || (paywall && state.paywall === 'free')) return []
  const entries = updates.map((update) => renderEntry(state, update))
  const className = state.className('updates')
  const all = [
    ...renderKeyEvents(state, updates),
    elementOf('ol', { className, reversed: true }, lines(entries)),
  ]
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

/** Renders links to the key events. */
function renderKeyEvents(state: RenderState, updates: readonly LiveUpdate[]): Element[] {
  const events = updates.filter(({ keyEvent }) => keyEvent === true)
  if (events.length === 0) return []
  const id = state.newId('key-events')
  const className = state.className('key-events-title')
  const title = element(state.headingName(2), { id, className }, [
    labelText(state, state.labels.live.keyEvents),
  ])
  const links = events.map((update) => {
    const href = `#${state.idFor(update, 'update')}`
    const date = time(state, update.datePublished)
    const headline = update.headline && cleanText(update.headline)
    const space = date && headline ? ' ' : undefined
    return element('li', {}, [element('a', { href }, [date, space, headline])])
  })
  return [
    element(
      'nav',
      { className: state.className('key-events'), ariaLabelledBy: [id] },
      lines([title, element('ul', {}, lines(links))]),
    ),
  ]
}

function renderEntry(state: RenderState, update: LiveUpdate): Element {
  const { labels } = state
  const { headline } = update
  const notes = state.notes.after(update)
  const roles = (['pinned', 'summary'] as const).filter((role) => update[role] === true)
  const classNames = ['update', ...roles.map((role) => `update-${role}`)].join(' ')
  const roleNames = roles.map((role) => labels.live[role]).join(labels.comma)
  const content = lines([
    line(state, 'update-roles', roles.length > 0 ? [labelText(state, roleNames)] : []),
    line(state, 'update-time', renderDates(state, update)),
    headline === undefined
      ? undefined
      : element(state.headingName(2), { className: state.className('update-headline') }, [
          cleanText(headline),
        ]),
    line(state, 'byline', contributorNames(state, update)),
    ...renderNodes(state, update.children),
    ...renderNotes(state, notes),
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

function renderDates(state: RenderState, update: LiveUpdate): Child[] {
  const { labels } = state
  const published = time(state, update.datePublished)
  const updated = time(state, updateDateOf(update, state.formatDate))
  if (!updated) return published ? [published] : []
  const className = state.className('updated')
  return [
    published,
    published && ' ',
    element('span', { className }, [labelText(state, `${labels.updated}${labels.colon}`), updated]),
  ]
}
