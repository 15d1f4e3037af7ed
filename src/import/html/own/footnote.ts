import type { FootnoteDefinition } from '../../../schema/nodes.js'
import { addNode, createBuilder } from '../../builder.js'
import { attribute, closest, elementsOf, type HtmlElement, textOf } from '../dom.js'
import { notesIn } from './notes.js'
import type { Own, OwnHandler } from './own.js'

/** Reads the number of a note, which is a link to it. In a link and in a repeat it is only text. */
const reference: OwnHandler = (element, builder, own) => {
  const link = elementsOf(element).find(({ tagName }) => tagName === 'a')
  const target = link ? attribute(link, 'href')?.slice(1) : idOfNumber(element, own)
  if (target === undefined) return
  addNode(builder, {
    type: 'footnoteReference',
    ...(link && own.fields(link)),
    identifier: identifierOf(target, own),
  })
}

/** Reads a list of notes. A page does not show their identifiers, so these are the ids. */
export function readNotes(section: HtmlElement, own: Own): FootnoteDefinition[] {
  return notesIn(section).map((item) => ({
    type: 'footnoteDefinition',
    ...own.fields(item),
    identifier: identifierOf(attribute(item, 'id') ?? '', own),
    children: own.state.flow(item, createBuilder(true, 0)),
  }))
}

const notes: OwnHandler = (element, builder, own) => {
  builder.blocks.push(...readNotes(element, own))
}

/** The links back to the references follow from them. */
const backlink: OwnHandler = () => {}

function identifierOf(id: string, { idPrefix }: Own): string {
  return id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id
}

/** Returns the id of a note by its number in the closest list. */
function idOfNumber(element: HtmlElement, { notes }: Own): string | undefined {
  const scope = closest(element, (one) => notes.has(one))
  return scope && notes.get(scope)?.get(textOf(element))
}

export const footnoteHandlers: Record<string, OwnHandler> = {
  noteref: reference,
  notes,
  'note-back': backlink,
}
