import { element, lines } from '../hast/element.js'
import { type Handler, renderChildren } from '../render/handler.js'
import type { Aside } from '../schema/nodes.js'
import { ASIDE_CLASSES } from './class-names.js'
import { titleHeading } from './title.js'

const aside: Handler<Aside> = (state, node) => {
  const title = titleHeading(state, 'aside-title', node.title)
  const role = ASIDE_CLASSES[node.role]
  const attributes = state.attributes(node, role ? `aside ${role}` : 'aside')
  return element(
    'aside',
    { ...attributes, ariaLabelledBy: title && [title.id] },
    lines([title?.heading, ...renderChildren(state, node)]),
  )
}

export const asideHandlers = { aside }
