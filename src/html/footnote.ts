import type { Element, ElementContent } from 'hast'
import { changed, element, elementOf, lines } from '../hast/element.js'
import type { Footnote } from '../render/article/footnotes.js'
import { type Handler, type RenderState, renderChildren } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { LiveUpdate } from '../schema/live.js'
import type { FootnoteDefinition, FootnoteReference } from '../schema/nodes.js'
import { isRightToLeft, labelText } from './label.js'
import { paidSection } from './paywall.js'

/**
 * Renders the number of a note as a link to it. In a link and in a hidden repeat it is only the number.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-noteref
 */
const footnoteReference: Handler<FootnoteReference> = (state, node) => {
  const note = state.footnotes.refer(node)
  const className = state.className('noteref')
  // Only an unchecked article refers to a note that it doesn't have.
  if (!note) return element('sup', { className }, [cleanText(node.label ?? node.identifier)])
  const number = String(note.number)
  const { id = referenceId(state, note, note.references.length), ...attributes } =
    state.attributes(node)
  const link = element(
    'a',
    {
      id,
      ...attributes,
      href: `#${noteId(state, note)}`,
      role: 'doc-noteref',
      ariaLabel: withNumber(state.labels.notes.reference, number),
    },
    [number],
  )
  return element('sup', { className }, [link])
}

/** A note is listed with the others; where it stands, nothing is rendered. */
const footnoteDefinition: Handler<FootnoteDefinition> = (state, node) => {
  state.footnotes.meet(node)
  return undefined
}

/** Renders the list of notes of the article, in order, with those behind the paywall apart. */
export function renderFootnotes(state: RenderState): ElementContent[] {
  const notes = renderEach(state)
  if (notes.length === 0) return []
  const id = state.newId('notes')
  const title = element(state.headingName(2), { id, className: state.className('notes-title') }, [
    labelText(state, state.labels.notes.title),
  ])
  const free = notes.filter(({ note }) => !note.isPaid)
  const paid = notes.filter(({ note }) => note.isPaid)
  const section = (content: (ElementContent | undefined)[]) =>
    element(
      'section',
      { className: state.className('notes'), role: 'doc-endnotes', ariaLabelledBy: [id] },
      lines(content),
    )
  // Without a note that everyone sees, the title is behind the paywall too.
  if (free.length === 0) return paidSection(state, [section([title, listOf(paid)])])
  return [
    section([title, listOf(free), ...paidSection(state, paid.length > 0 ? [listOf(paid)] : [])]),
  ]
}

/** Renders the notes of a live entry below it. */
export function renderEntryFootnotes(state: RenderState, update: LiveUpdate): Element | undefined {
  const notes = renderEach(state)
  if (notes.length === 0) return undefined
  const { labels } = state
  const entry = cleanText(update.headline ?? state.formatDate(update.datePublished))
  return element(
    'section',
    {
      className: state.className('notes'),
      role: 'doc-endnotes',
      // Each list has a different name, since there may be one for each entry.
      ariaLabel: labels.notes.title + labels.colon + entry,
    },
    lines([listOf(notes)]),
  )
}

interface RenderedNote {
  note: Footnote
  children: ElementContent[]
}

/** Renders the content of all notes before the links back, since a note may refer to one before it. */
function renderEach(state: RenderState): { note: Footnote; item: Element }[] {
  const rendered: RenderedNote[] = []
  for (const note of state.footnotes.list()) {
    const children = renderChildren(state, note.definition)
    rendered.push({ note, children: note.isRepeated ? withoutIds(children) : children })
  }
  return rendered.map(({ note, children }) => ({
    note,
    item: elementOf(
      'li',
      { ...state.attributes(note.definition), id: noteId(state, note) },
      lines(withBacklinks(children, backlinks(state, note))),
    ),
  }))
}

/** A list in which each item has the number of its note: those behind the paywall may be among them. */
function listOf(notes: readonly { note: Footnote; item: Element }[]): Element {
  let next = 1
  for (const { note, item } of notes) {
    if (note.number !== next) item.properties.value = String(note.number)
    next = note.number + 1
  }
  return elementOf('ol', {}, lines(notes.map(({ item }) => item)))
}

function backlinks(state: RenderState, note: Footnote): ElementContent[] {
  const arrow = isRightToLeft(state) ? '↪\ufe0e' : '↩\ufe0e'
  return note.references.flatMap((reference, index): ElementContent[] => {
    const count = index + 1
    const { id = referenceId(state, note, count) } = state.attributes(reference)
    const number = count === 1 ? `${note.number}` : `${note.number}-${count}`
    const properties = {
      href: `#${id}`,
      role: 'doc-backlink',
      className: state.className('note-back'),
      ariaLabel: withNumber(state.labels.notes.back, number),
    }
    const mark = count === 1 ? [arrow] : [arrow, element('sup', {}, [String(count)])]
    return [{ type: 'text', value: ' ' }, element('a', properties, mark)]
  })
}

/** Adds the links at the end of the last paragraph, or in a new one. */
function withBacklinks(
  children: readonly ElementContent[],
  links: readonly ElementContent[],
): ElementContent[] {
  if (links.length === 0) return [...children]
  const last = children.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'p') {
    return [...children, elementOf('p', {}, links.slice(1))]
  }
  const paragraph = changed(last, last.tagName, last.properties, [...last.children, ...links])
  return [...children.slice(0, -1), paragraph]
}

/** The id of a note. Ids of an article begin with a letter, so none of them is the same. */
function noteId(state: RenderState, { number, definition, isRepeated }: Footnote): string {
  const { id } = isRepeated ? {} : state.attributes(definition)
  return typeof id === 'string' ? id : state.numberedId(number, 'note', state.footnotes.entry)
}

function referenceId(state: RenderState, { number }: Footnote, count: number): string {
  const name = count === 1 ? 'noteref' : `noteref-${count}`
  return state.numberedId(number, name, state.footnotes.entry)
}

/** Content that is on the page twice has its ids only once. */
function withoutIds(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => {
    // Ids of references are of this list.
    if (child.type !== 'element' || child.properties.role === 'doc-noteref') return child
    const { id: _, ...properties } = child.properties
    return changed(child, child.tagName, properties, withoutIds(child.children))
  })
}

function withNumber(label: string, number: string): string {
  return label.replaceAll('{number}', () => number)
}

export const footnoteHandlers = { footnoteReference, footnoteDefinition }
