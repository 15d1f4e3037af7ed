import type { TimelineEvent } from '../schema/nodes.js'
import { aside } from './aside.js'
import { renderBlocks } from './handler.js'
import { hang } from './layout/lines.js'
import type { TextHandler } from './state.js'

/** Renders the date before the event, and indents everything that belongs to it. */
const timelineEvent: TextHandler<TimelineEvent> = (state, node, width) => {
  const { bullet } = state.marks
  const { date, title } = node
  const room = width - bullet.length
  const head = title === undefined ? date : date + state.labels.colon + title
  const blocks = [state.wrap(head, room), renderBlocks(state, node.children, room)]
  return hang(state, blocks.filter(Boolean).join('\n'), bullet)
}

export const timelineHandlers = { timeline: aside, timelineEvent }
