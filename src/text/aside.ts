import type { Aside, Timeline } from '../schema/nodes.js'
import { joinBlocks, renderBlocks } from './handler.js'
import type { TextHandler } from './state.js'
import { titled } from './title.js'

export const aside: TextHandler<Aside | Timeline> = (state, node, width) => {
  const { title, children } = node
  const content = () => renderBlocks(state, children, width)
  if (title === undefined) return state.outline.part(content)
  // The title of a statistic is a number, not a heading.
  const isStat = node.type === 'aside' && node.role === 'stat'
  if (isStat) return state.outline.part(() => joinBlocks([state.wrap(title, width), content()]))
  return state.outline.box((level) => joinBlocks([titled(state, title, level, width), content()]))
}

export const asideHandlers = { aside }
