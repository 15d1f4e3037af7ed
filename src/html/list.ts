import { elementOf, lines } from '../hast/element.js'
import { type Handler, renderChildren, renderNodes } from '../render/handler.js'
import { objectsOf } from '../render/safety/lenient.js'
import type { List, ListItem } from '../schema/list.js'

export const list: Handler<List> = (state, node) => {
  const { ordered, start } = node
  const attributes = state.context.attributes(node)
  const items = lines(renderChildren(state, node))
  if (ordered !== true) return elementOf('ul', attributes, items)
  // AMP takes no number below zero.
  const isNumber = Number.isSafeInteger(start) && Number(start) >= 0
  const from = isNumber && start !== 1 ? start : undefined
  return elementOf('ol', { ...attributes, start: from }, items)
}

/** An item that begins with its only paragraph needs no `p`, unless the list is a loose one. */
export const listItem: Handler<ListItem> = (state, node, parent) => {
  const attributes = state.context.attributes(node)
  const [first, ...rest] = objectsOf(node.children)
  const isLoose = node.spread === true || (parent?.type === 'list' && parent.spread === true)
  const isTight =
    !isLoose &&
    first?.type === 'paragraph' &&
    (first.id ?? first.lang ?? first.dir) === undefined &&
    !rest.some(({ type }) => type === 'paragraph')
  if (!isTight) return elementOf('li', attributes, lines(renderChildren(state, node)))
  const blocks = renderNodes(state, rest, node)
  return elementOf('li', attributes, [...renderChildren(state, first), ...lines(blocks)])
}
