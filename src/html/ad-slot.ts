import { element } from '../hast/element.js'
import type { Handler } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { AdSlot } from '../schema/nodes.js'

/** Renders an empty box for the scripts of the page to fill. */
const adSlot: Handler<AdSlot> = (state, node) =>
  element('div', {
    ...state.attributes(node, 'ad-slot'),
    dataSlot: node.name === undefined ? true : cleanText(node.name),
  })

export const adSlotHandlers = { adSlot }
