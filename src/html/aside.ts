import { element, lines } from '../hast/element.js'
import { eventDate } from '../render/format/dates.js'
import { type Handler, renderChildren } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import { ownValue } from '../render/safety/own-value.js'
import type { Aside } from '../schema/aside.js'
import type { Timeline, TimelineEvent } from '../schema/timeline.js'
import { ASIDE_CLASSES } from './class-names.js'
import { titleHeading, titleLine } from './title.js'

export const aside: Handler<Aside> = (state, node) => {
  const title = titleHeading(state, 'aside-title', node.title)
  const role = ownValue(ASIDE_CLASSES, node.role)
  const attributes = state.attributes(node, role ? `aside ${role}` : 'aside')
  return element(
    'aside',
    { ...attributes, ariaLabelledBy: title && [title.id] },
    lines([title?.heading, ...renderChildren(state, node)]),
  )
}

export const timeline: Handler<Timeline> = (state, node) => {
  const title = titleHeading(state, 'timeline-title', node.title)
  const className = state.className('timeline-list')
  return element(
    'section',
    { ...state.attributes(node, 'timeline'), ariaLabelledBy: title && [title.id] },
    lines([title?.heading, element('ol', { className }, lines(renderChildren(state, node)))]),
  )
}

export const timelineEvent: Handler<TimelineEvent> = (state, node) => {
  const { dateTime } = node
  const words = eventDate(node, state.formatDate)
  const className = state.className('timeline-date')
  const line = words === undefined ? [] : [cleanText(words)]
  const time =
    dateTime === undefined
      ? element('span', {}, line)
      : element('time', { dateTime: cleanText(dateTime) }, line)
  return element(
    'li',
    state.attributes(node),
    lines([
      words === undefined ? undefined : element('p', { className }, [time]),
      titleLine(state, 'timeline-event-title', node.title),
      ...renderChildren(state, node),
    ]),
  )
}
