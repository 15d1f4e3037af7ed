import { element, lines } from '../hast/element.js'
import { eventDate } from '../render/format/dates.js'
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
  const { dateTime } = node
  const date = eventDate(node, state.formatDate)
  const className = state.className('timeline-date')
  const line = date === undefined ? [] : [cleanText(date)]
  const time =
    dateTime === undefined
      ? element('span', {}, line)
      : element('time', { dateTime: cleanText(dateTime) }, line)
  return element(
    'li',
    state.attributes(node),
    lines([
      date === undefined ? undefined : element('p', { className }, [time]),
      titleLine(state, 'timeline-event-title', node.title),
      ...renderChildren(state, node),
    ]),
  )
}

export const timelineHandlers = { timeline, timelineEvent }
