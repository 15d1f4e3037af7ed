import { cleanText } from '../render/safety/clean-text.js'
import type { Aside } from '../schema/aside.js'
import type { Timeline, TimelineEvent } from '../schema/timeline.js'
import { joinBlocks, renderBlocks, type TextHandler, type TextState } from './handler.js'
import { hang, titled } from './layout/lines.js'

export const aside: TextHandler<Aside> = (state, node, width) =>
  joinBlocks([titleOf(state, node, width), renderBlocks(state, node.children, width)])

export const timeline: TextHandler<Timeline> = (state, node, width) =>
  joinBlocks([titleOf(state, node, width), renderBlocks(state, node.children, width)])

/** The date stands before the event, and all that belongs to it a little to the side. */
export const timelineEvent: TextHandler<TimelineEvent> = (state, node, width) => {
  const { bullet } = state.marks
  const { colon } = state.context.labels
  const room = width - bullet.length
  const title = cleanText(node.title)
  const date = cleanText(node.date)
  const head = state.wrap(title === '' ? date : `${date}${colon}${title}`, room)
  const blocks = [head, renderBlocks(state, node.children, room)].filter(Boolean)
  return hang(state, blocks.join('\n'), bullet)
}

function titleOf(state: TextState, { title }: Aside | Timeline, width: number): string {
  return titled(state, cleanText(title), 2, width)
}
