import type { AdSlot } from '../schema/nodes.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'

/** Plain text shows no advertisements, so the slot is only reported. */
const adSlot: TextHandler<AdSlot> = (state, node) => {
  reportLoss(state, 'ad-slot-left-out', node)
  return ''
}

export const adSlotHandlers = { adSlot }
