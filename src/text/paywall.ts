import { reportCut } from '../render/article/paywall.js'
import type { Paywall } from '../schema/nodes.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'

/** Renders a notice that the rest is for subscribers, if the article ends here. */
const paywall: TextHandler<Paywall> = (state, node, width) => {
  const { marks, labels, article } = state
  if (state.paywall === 'all') {
    reportLoss(state, 'paywall-open', node)
    return ''
  }
  reportCut(state, node)
  const words = `${marks.open}${labels.subscribersOnly}${marks.close}`
  return state.wrap(linkWords(state, words, article), width)
}

export const paywallHandlers = { paywall }
