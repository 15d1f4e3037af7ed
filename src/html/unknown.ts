import { type Handler, renderChildren } from '../render/handler.js'
import type { Unknown } from '../schema/nodes.js'
import { show } from '../tree/issue.js'

/** Renders the fallback of a node of an unknown type, and reports it. */
const unknown: Handler<Unknown> = (state, node) => {
  state.report(
    'unknown-node',
    node,
    '',
    `The node type ${show(node.originalType)} is unknown, so only its fallback is rendered. Define the type with \`defineNode\`, or add a fallback.`,
  )
  return renderChildren(state, node)
}

export const unknownHandlers = { unknown }
