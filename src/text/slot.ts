import type { AdSlot, Paywall } from '../schema/slot.js'
import type { TextHandler, TextState } from './handler.js'
import { linkWords } from './links.js'
import { tellLoss } from './losses.js'

export const adSlot: TextHandler<AdSlot> = (state, node) => {
  tellLoss(state, 'ad-slot-left-out', node)
  return ''
}

/** A mark for a page: plain text has no gate. */
export const paywall: TextHandler<Paywall> = (state, node) => {
  tellLoss(state, 'paywall-open', node)
  return ''
}

/** What stands at the end of the free part. */
export function gate(state: TextState, node: Paywall, width: number): string {
  tellLoss(state, 'paywall-cut', node)
  const { context, marks } = state
  const words = `${marks.open}${context.labels.subscribersOnly}${marks.close}`
  return state.wrap(linkWords(state, words, context.article), width)
}
