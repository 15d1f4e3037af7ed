import type { AdSlot } from '../schema/ad-slot.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'

/** Plain text has no place for an advertisement. */
export const adSlot: TextHandler<AdSlot> = (state, node) => {
  reportLoss(state, 'ad-slot-left-out', node)
  return ''
}
