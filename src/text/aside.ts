import { eventDate } from '../render/format/dates.js'
import type { Aside } from '../schema/aside.js'
import type { Timeline, TimelineEvent } from '../schema/timeline.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { hang } from './layout/lines.js'
import type { TextHandler } from './state.js'
import { titled } from './title.js'

export const aside: TextHandler<Aside | Timeline> = (state, { title = '', children }, width) =>
  joinBlocks([titled(state, title, 2, width), renderBlocks(state, children, width)])

/** Renders the date before the event, and indents everything that belongs to it. */
export const timelineEvent: TextHandler<TimelineEvent> = (state, node, width) => {
  const { bullet } = state.marks
  const room = width - bullet.length
  const head = [eventDate(node, state.formatDate), node.title]
    .filter((words) => words !== undefined)
    .join(state.labels.colon)
  const blocks = [state.wrap(head, room), renderBlocks(state, node.children, room)]
  return hang(state, blocks.filter(Boolean).join('\n'), bullet)
}
