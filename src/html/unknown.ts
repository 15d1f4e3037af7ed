import { type Handler, renderChildren } from '../render/handler.js'
import type { Unknown } from '../schema/nodes.js'
import { show } from '../tree/issue.js'

/** What stands in for a node that this version doesn't know; it is always reported. */
const unknown: Handler<Unknown> = (state, node) => {
  state.report(
    'unknown-node',
    node,
    '',
    `A node of the type ${show(node.originalType)} is not known here: only its fallback is shown. Define the type with \`defineNode\`, or give it a fallback.`,
  )
  return renderChildren(state, node)
}

export const unknownHandlers = { unknown }
