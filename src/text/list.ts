import { objectsOf } from '../render/safety/lenient.js'
import type { List, ListItem } from '../schema/list.js'
import { renderBlocks, renderNode, type TextHandler } from './handler.js'
import { hang } from './layout/lines.js'

/** Numbers stand flush right, so that the words of all items begin in one column. */
export const list: TextHandler<List> = (state, node, width) => {
  const children = objectsOf(node.children)
  const first = Number.isSafeInteger(node.start) ? Number(node.start) : 1
  const between = node.spread === true ? '\n\n' : '\n'
  const markerOf = (index: number) =>
    node.ordered === true ? `${first + index}. ` : state.marks.bullet
  let size = 0
  for (const index of children.keys()) size = Math.max(size, markerOf(index).length)
  let text = ''
  for (const [index, item] of children.entries()) {
    const marker = markerOf(index).padStart(size)
    const words = hang(state, renderNode(state, item, width - size), marker)
    text += index === 0 ? words : between + words
  }
  return text
}

export const listItem: TextHandler<ListItem> = (state, node, width) => {
  const [first, ...rest] = objectsOf(node.children)
  const isTight = node.spread !== true && rest.every(({ type }) => type === 'list')
  if (first && rest.length === 0) return renderNode(state, first, width)
  if (!isTight) return renderBlocks(state, node.children, width)
  return [first, ...rest]
    .flatMap((block) => (block ? renderNode(state, block, width) : []))
    .filter(Boolean)
    .join('\n')
}
