import { reportCut } from '../render/article/paywall.js'
import type { AdSlot } from '../schema/ad-slot.js'
import type { Paywall } from '../schema/paywall.js'
import type { TextHandler } from './handler.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'

export const adSlot: TextHandler<AdSlot> = (state, node) => {
  reportLoss(state, 'ad-slot-left-out', node)
  return ''
}

/** A word that the rest is for subscribers, where the article ends here: text has no gate. */
export const paywall: TextHandler<Paywall> = (state, node, width) => {
  const { context, marks } = state
  if (context.paywall === 'all') {
    reportLoss(state, 'paywall-open', node)
    return ''
  }
  reportCut(context, node)
  const words = `${marks.open}${context.labels.subscribersOnly}${marks.close}`
  return state.wrap(linkWords(state, words, context.article), width)
}
