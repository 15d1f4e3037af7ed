import { type Handler, renderChildren } from '../render/handler.js'
import type { Aside } from '../schema/nodes.js'
import { ASIDE_CLASSES } from './class-names.js'
import { boxTitle, titledBox } from './title.js'

const aside: Handler<Aside> = (state, node) => {
  const className = ASIDE_CLASSES[node.role]
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

export const asideHandlers = { aside }
