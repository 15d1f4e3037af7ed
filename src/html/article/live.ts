import type { Element, ElementContent } from 'hast'
import { type Child, element, elementOf, lines } from '../../hast/element.js'
import { written } from '../../hast/to-hast.js'
import type { NoteList } from '../../render/article/annotations.js'
import { updateDateOf } from '../../render/article/envelope.js'
import { newestFirst } from '../../render/article/live.js'
import { splitAtPaywall } from '../../render/article/paywall.js'
import { type MarkupState, renderNodes } from '../../render/handler.js'
import { cleanText } from '../../render/safety/clean-text.js'
import { stringOrUndefined } from '../../render/safety/lenient.js'
import type { LiveUpdate } from '../../schema/live.js'
import { labelText } from '../label.js'
import { paidSection } from '../paywall.js'
import { time } from '../time.js'
import { renderNotes } from './annotations.js'
import { contributorNames } from './header.js'

/**
 * The entries of a live blog: a list of the key events, then the pinned entries and the newest
 * first. Where the article has a gate they stand behind it.
 */
export function renderUpdates(state: MarkupState): ElementContent[] {
  const { context } = state
  const updates = newestFirst(context.article.updates, context.memo?.instants)
  const { paywall } = splitAtPaywall(context.article.body)
  if (updates.length === 0 || (paywall && context.paywall === 'free')) return []
  const entries: ElementContent[] = []
  for (const update of updates) {
    const notes = context.notes.after(update)
    const render = () => elementOf('li', {}, lines([renderUpdate(state, update, notes)]))
    // Words to the reader may come at any time: an entry that has any is rendered anew.
    const hasNotes = notes.corrections.length + notes.provenance.length > 0
    entries.push(hasNotes ? render() : written(state, update, render))
  }
  const className = context.className('updates')
  const all = [
    ...renderKeyEvents(state, updates),
    elementOf('ol', { className, reversed: true }, lines(entries)),
  ]
  return paywall ? paidSection(state, all) : all
}

/** A way to the entries that a latecomer should read. */
function renderKeyEvents(state: MarkupState, updates: readonly LiveUpdate[]): Element[] {
  const { context } = state
  const events = updates.filter(({ keyEvent }) => keyEvent === true)
  if (events.length === 0) return []
  const id = context.newId('key-events')
  const className = context.className('key-events-title')
  const title = element(context.headingName(2), { id, className }, [
    labelText(context, context.labels.live.keyEvents),
  ])
  const links = events.map((update) => {
    const href = `#${context.idFor(update, 'update')}`
    const date = time(context, update.datePublished)
    const headline = stringOrUndefined(update.headline) && cleanText(update.headline)
    const space = date && headline ? ' ' : undefined
    return element('li', {}, [element('a', { href }, [date, space, headline])])
  })
  return [
    element(
      'nav',
      { className: context.className('key-events'), ariaLabelledBy: [id] },
      lines([title, element('ul', {}, lines(links))]),
    ),
  ]
}

function renderUpdate(state: MarkupState, update: LiveUpdate, notes: NoteList): Element {
  const { context } = state
  const { labels } = context
  const { children, headline } = update
  const roles = (['pinned', 'summary'] as const).filter((role) => update[role] === true)
  const names = contributorNames(state, update)
  return element(
    'article',
    {
      id: context.idFor(update, 'update'),
      className: context.className('update', ...roles.map((role) => `update-${role}`)),
    },
    lines([
      line(
        'update-roles',
        roles.length === 0
          ? undefined
          : [labelText(context, roles.map((role) => labels.live[role]).join(labels.comma))],
      ),
      line('update-time', renderDates(state, update)),
      stringOrUndefined(headline) === undefined
        ? undefined
        : element(context.headingName(2), { className: context.className('update-headline') }, [
            cleanText(headline),
          ]),
      line('byline', names),
      ...renderNodes(state, children),
      ...renderNotes(state, notes),
    ]),
  )

  function line(name: string, parts: readonly Child[] | undefined): Element | undefined {
    return parts?.length ? element('p', { className: context.className(name) }, parts) : undefined
  }
}

function renderDates({ context }: MarkupState, update: LiveUpdate): Child[] {
  const { labels } = context
  const published = time(context, update.datePublished)
  const updated = time(context, updateDateOf(update))
  if (!updated) return published ? [published] : []
  const className = context.className('updated')
  return [
    published,
    published && ' ',
    element('span', { className }, [
      labelText(context, `${labels.updated}${labels.colon}`),
      updated,
    ]),
  ]
}
