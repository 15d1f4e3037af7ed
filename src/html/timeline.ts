import { element, lines } from '../hast/element.js'
import { type Handler, renderChildren } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { Timeline, TimelineEvent } from '../schema/nodes.js'
import { boxTitle, titledBox, titleLine } from './title.js'

const timeline: Handler<Timeline> = (state, node) => {
  const className = state.className('timeline-list')
  const properties = state.attributes(node, 'timeline')
  return titledBox(state, 'section', properties, boxTitle('timeline-title', node.title), () => [
    element('ol', { className }, lines(renderChildren(state, node))),
  ])
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
