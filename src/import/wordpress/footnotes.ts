import type { FootnoteDefinition, FootnoteReference } from '../../schema/nodes.js'
import { addNode, type Builder } from '../builder.js'
import {
  attribute,
  classesOf,
  elementsOf,
  findAll,
  type HtmlElement,
  type HtmlParent,
} from '../html/dom.js'
import type { State } from '../html/state.js'

/** The lists of footnotes below a text, and the items in them by their ids. */
export interface Footnotes {
  lists: Set<HtmlElement>
  items: Map<string, HtmlElement>
}

/** Finds the footnotes of content. */
export function findFootnotes(root: HtmlParent): Footnotes {
  const lists = elementsOf(root).filter((element) =>
    classesOf(element).includes('wp-block-footnotes'),
  )
  const items = new Map<string, HtmlElement>()
  for (const item of lists.flatMap(elementsOf)) {
    const id = attribute(item, 'id')
    if (id !== undefined && id !== '' && (item.size ?? 0) > 0 && !items.has(id)) items.set(id, item)
  }
  return { lists: new Set(lists), items }
}

/** Reads a reference to a footnote, or the list of them; returns whether the element is one. */
export function readFootnote(
  element: HtmlElement,
  builder: Builder,
  { state, footnotes: { items, lists } }: { state: State; footnotes: Footnotes },
): boolean {
  const identifier = attribute(element, 'data-fn')
  if (identifier !== undefined && items.has(identifier)) {
    const reference: FootnoteReference = { type: 'footnoteReference', identifier }
    addNode(builder, reference)
    return true
  }
  if (!lists.has(element) || !builder.isFlow) return false
  for (const item of elementsOf(element)) {
    const id = attribute(item, 'id') ?? ''
    if (items.get(id) !== item) {
      state.visit(item, builder)
      continue
    }
    removeBacklinks(item, id)
    const children = state.flow(item, builder)
    const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier: id, children }
    builder.blocks.push(definition)
  }
  return true
}

/** Renderers write their own numbers, and their own links back to the text. */
function removeBacklinks(item: HtmlElement, id: string): void {
  for (const link of findAll(item, ({ tagName }) => tagName === 'a')) {
    if (attribute(link, 'href') !== `#${id}-link` || !link.parentNode) continue
    link.parentNode.childNodes = link.parentNode.childNodes.filter((node) => node !== link)
  }
}
