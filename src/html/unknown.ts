import { type Handler, renderChildren } from '../render/handler.js'
import { reportUnknown } from '../render/report-unknown.js'
import type { Unknown } from '../schema/nodes.js'

/** What stands in for a node that this version doesn't know; it is always reported. */
const unknown: Handler<Unknown> = (state, node) => {
  reportUnknown(state, node)
  return renderChildren(state, node)
}

export const unknownHandlers = { unknown }
