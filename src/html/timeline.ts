import { element, lines } from '../hast/element.js'
import { type Handler, renderChildren } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { Timeline, TimelineEvent } from '../schema/nodes.js'
import { titleHeading, titleLine } from './title.js'

const timeline: Handler<Timeline> = (state, node) => {
  const title = titleHeading(state, 'timeline-title', node.title)
  const className = state.className('timeline-list')
  return element(
    'section',
    { ...state.attributes(node, 'timeline'), ariaLabelledBy: title && [title.id] },
    lines([title?.heading, element('ol', { className }, lines(renderChildren(state, node)))]),
  )
}

const timelineEvent: Handler<TimelineEvent> = (state, node) => {
  const date = [cleanText(node.date)]
  const className = state.className('timeline-date')
  const time =
    node.dateTime === undefined
      ? element('span', {}, date)
      : element('time', { dateTime: cleanText(node.dateTime) }, date)
  return element(
    'li',
    state.attributes(node),
    lines([
      element('p', { className }, [time]),
      titleLine(state, 'timeline-event-title', node.title),
      ...renderChildren(state, node),
    ]),
  )
}

export const timelineHandlers = { timeline, timelineEvent }
