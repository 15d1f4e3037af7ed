import { type Handler, renderChildren } from '../render/handler.js'
import { reportUnknown } from '../render/report-unknown.js'
import type { Unknown } from '../schema/nodes.js'

/** Renders the fallback of a node of an unknown type, and reports it. */
const unknown: Handler<Unknown> = (state, node) => {
  reportUnknown(state, node)
  return renderChildren(state, node)
}

export const unknownHandlers = { unknown }
