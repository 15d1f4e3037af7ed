import { element, lines } from '../hast/element.js'
import { type Handler, renderChildren } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import { ownValue } from '../render/safety/own-value.js'
import type { Aside } from '../schema/aside.js'
import type { Timeline, TimelineEvent } from '../schema/timeline.js'
import { ASIDE_CLASSES } from './class-names.js'
import { type BoxTitle, titledBox, titleLine } from './title.js'

export const aside: Handler<Aside> = (state, node) => {
  const className = ownValue(ASIDE_CLASSES, node.role)
  const properties = state.attributes(node, className ? `aside ${className}` : 'aside')
  // A landmark needs a name.
  if (node.title === undefined) properties.role = 'note'
  const title = boxTitle('aside-title', node.title)
  // The title of a statistic is a number.
  const isHeading = node.role !== 'stat'
  return titledBox(state, 'aside', properties, { ...title, isHeading }, () =>
    renderChildren(state, node),
  )
}

export const timeline: Handler<Timeline> = (state, node) => {
  const className = state.className('timeline-list')
  const properties = state.attributes(node, 'timeline')
  return titledBox(state, 'section', properties, boxTitle('timeline-title', node.title), () => [
    element('ol', { className }, lines(renderChildren(state, node))),
  ])
}

function boxTitle(name: string, title: string | undefined): BoxTitle {
  return { id: name, className: name, words: title === undefined ? undefined : cleanText(title) }
}

export const timelineEvent: Handler<TimelineEvent> = (state, node) => {
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
