import type { List, ListItem } from '../schema/nodes.js'
import { renderBlocks } from './handler.js'
import { hang } from './layout/lines.js'
import type { TextHandler } from './state.js'

/** Renders a list. Numbers are right-aligned, so that all items begin in the same column. */
const list: TextHandler<List> = (state, node, width) => {
  const { children, ordered, start = 1, spread } = node
  const first = Number.isSafeInteger(start) ? start : 1
  const markerOf = (index: number) => (ordered === true ? `${first + index}. ` : state.marks.bullet)
  let size = 0
  for (const index of children.keys()) size = Math.max(size, markerOf(index).length)
  const items = children.map((item, index) =>
    hang(state, state.one(item, width - size), markerOf(index).padStart(size)),
  )
  return items.join(spread === true ? '\n\n' : '\n')
}

const listItem: TextHandler<ListItem> = (state, { children, spread }, width) => {
  const isTight = spread !== true && children.every(({ type }, at) => at === 0 || type === 'list')
  if (!isTight) return renderBlocks(state, children, width)
  return children
    .map((block) => state.one(block, width))
    .filter(Boolean)
    .join('\n')
}

export const listHandlers = { list, listItem }
