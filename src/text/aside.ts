import type { Aside } from '../schema/aside.js'
import type { Timeline, TimelineEvent } from '../schema/timeline.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { hang } from './layout/lines.js'
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

/** Renders the date before the event, and indents everything that belongs to it. */
export const timelineEvent: TextHandler<TimelineEvent> = (state, node, width) => {
  const { bullet } = state.marks
  const { date, title } = node
  const room = width - bullet.length
  const head = title === undefined ? date : date + state.labels.colon + title
  const blocks = [state.wrap(head, room), renderBlocks(state, node.children, room)]
  return hang(state, blocks.filter(Boolean).join('\n'), bullet)
}
