import type { ElementContent } from 'hast'
import { element, elementOf, lines } from '../hast/element.js'
import { type Handler, type RenderState, renderChildren, renderNodes } from '../render/handler.js'
import type { List, ListItem } from '../schema/nodes.js'

const list: Handler<List> = (state, node) => {
  const { ordered, start } = node
  const properties = state.attributes(node)
  const items = lines(renderChildren(state, node))
  if (ordered !== true) return elementOf('ul', properties, items)
  if (start !== 1 && isListStart(start)) properties.start = start
  return elementOf('ol', properties, items)
}

/** Whether HTML supports this start number: 32-bit integers. */
function isListStart(start: number | undefined): boolean {
  return Number.isInteger(start) && Math.abs(start as number) < 2 ** 31
}

/** Renders the mark of a task, which only the article can change. */
function checkbox(state: RenderState, { checked }: ListItem): ElementContent[] {
  if (checked === undefined) return []
  const { done, open } = state.labels.task
  const className = state.className('task-mark')
  const mark = element('span', { className, role: 'img', ariaLabel: checked ? done : open }, [
    checked ? '☑' : '☐',
  ])
  return [mark, { type: 'text', value: ' ' }]
}

/**
 * Renders a list item. If its first child is its only paragraph, it needs no `p`, unless the list
 * is loose.
 */
const listItem: Handler<ListItem> = (state, node, parent) => {
  const { checked } = node
  const attributes = state.attributes(node, checked === undefined ? undefined : 'task')
  const [first, ...rest] = node.children
  const isLoose = node.spread === true || (parent?.type === 'list' && parent.spread === true)
  const isTight =
    !isLoose &&
    first?.type === 'paragraph' &&
    (first.id ?? first.lang ?? first.dir) === undefined &&
    !rest.some(({ type }) => type === 'paragraph')
  const box = checkbox(state, node)
  if (!isTight) {
    return elementOf('li', attributes, [...box, ...lines(renderChildren(state, node))])
  }
  const blocks = renderNodes(state, rest, node)
  return elementOf('li', attributes, [...box, ...renderChildren(state, first), ...lines(blocks)])
}

export const listHandlers = { list, listItem }
