import { showable } from '../render/characters.js'
import type { Aside, Timeline, TimelineEvent } from '../schema/aside.js'
import { underlined } from './flow.js'
import { joinBlocks, renderBlocks, type TextHandler } from './handler.js'
import { hang, wrap } from './wrap.js'

export const aside: TextHandler<Aside> = (state, node, width) =>
  joinBlocks([titleOf(node, width), renderBlocks(state, node.children, width)])

export const timeline: TextHandler<Timeline> = (state, node, width) =>
  joinBlocks([titleOf(node, width), renderBlocks(state, node.children, width)])

/** The date stands before the event, and all that belongs to it a little to the side. */
export const timelineEvent: TextHandler<TimelineEvent> = (state, node, width) => {
  const { colon } = state.context.labels
  const title = showable(node.title)
  const date = showable(node.date)
  const head = wrap(title === '' ? date : `${date}${colon}${title}`, width - 2)
  return hang(
    [head, renderBlocks(state, node.children, width - 2)].filter(Boolean).join('\n'),
    '- ',
  )
}

function titleOf({ title }: Aside | Timeline, width: number): string {
  const text = showable(title)
  return text === '' ? '' : underlined(text, '-', width)
}
