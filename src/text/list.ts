import type { List, ListItem } from '../schema/nodes.js'
import { renderBlocks } from './handler.js'
import { hang } from './layout/lines.js'
import type { State, TextHandler } from './state.js'

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

const listItem: TextHandler<ListItem> = (state, node, width) => {
  const { checked } = node
  if (checked === undefined) return itemBlocks(state, node, width)
  const mark = taskMark(state, checked)
  return hang(state, itemBlocks(state, node, width - mark.length), mark)
}

/** Marks a task as in Markdown. Speech says only whether it is done. */
function taskMark({ marks, labels }: State, checked: boolean): string {
  if (marks.open !== '') return `${marks.open}${checked ? 'x' : ' '}${marks.close} `
  return `${checked ? labels.task.done : labels.task.open}${labels.colon}`
}

const itemBlocks: TextHandler<ListItem> = (state, { children, spread }, width) => {
  const isTight = spread !== true && children.every(({ type }, at) => at === 0 || type === 'list')
  if (!isTight) return renderBlocks(state, children, width)
  return children
    .map((block) => state.one(block, width))
    .filter(Boolean)
    .join('\n')
}

export const listHandlers = { list, listItem }
