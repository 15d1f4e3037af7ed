import { eventDate } from '../render/format/dates.js'
import type { TimelineEvent } from '../schema/nodes.js'
import { aside } from './aside.js'
import { renderBlocks } from './handler.js'
import { hang } from './layout/lines.js'
import type { TextHandler } from './state.js'

/** Renders the date before the event, and indents everything that belongs to it. */
const timelineEvent: TextHandler<TimelineEvent> = (state, node, width) => {
  const { bullet } = state.marks
  const room = width - bullet.length
  const head = [eventDate(node, state.formatDate), node.title]
    .filter((words) => words !== undefined)
    .join(state.labels.colon)
  const blocks = [state.wrap(head, room), renderBlocks(state, node.children, room)]
  return hang(state, blocks.filter(Boolean).join('\n'), bullet)
}

export const timelineHandlers = { timeline: aside, timelineEvent }
