import { items } from '../render/lenient.js'
import type { List, ListItem } from '../schema/list.js'
import { renderBlocks, renderNode, type TextHandler } from './handler.js'
import { hang } from './lines.js'

/** Numbers stand flush right, so that the words of all items begin in one column. */
export const list: TextHandler<List> = (state, node, width) => {
  const children = items(node.children)
  const first = Number.isSafeInteger(node.start) ? Number(node.start) : 1
  const markers = children.map((_, index) =>
    node.ordered === true ? `${first + index}. ` : state.marks.bullet,
  )
  const size = Math.max(0, ...markers.map(({ length }) => length))
  return children
    .map((item, index) => {
      const marker = (markers[index] ?? '').padStart(size)
      return hang(state, renderNode(state, item, width - size), marker)
    })
    .join(node.spread === true ? '\n\n' : '\n')
}

export const listItem: TextHandler<ListItem> = (state, node, width) => {
  const [first, ...rest] = items(node.children)
  const isTight = node.spread !== true && rest.every(({ type }) => type === 'list')
  if (!isTight) return renderBlocks(state, node.children, width)
  return [first, ...rest]
    .flatMap((block) => (block ? renderNode(state, block, width) : []))
    .filter(Boolean)
    .join('\n')
}
