import type { ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import { reportCut } from '../render/article/paywall.js'
import type { Handler, RenderState } from '../render/handler.js'
import type { Paywall } from '../schema/nodes.js'
import { labelText } from './label.js'

/**
 * Renders an invisible marker at which a server can cut the page. If the article ends here, renders
 * a notice that the rest is for subscribers.
 */
const paywall: Handler<Paywall> = (state, node) => {
  const properties = { ...state.attributes(node, 'paywall'), dataPaywall: true }
  if (state.paywall === 'all') return element('div', properties)
  reportCut(state, node)
  const { url } = state.article
  const href = url === undefined ? undefined : state.safeUrl('link', url, state.article, '/url')
  const subscribersOnly = labelText(state, state.labels.subscribersOnly)
  const words = href === undefined ? subscribersOnly : element('a', { href }, [subscribersOnly])
  return element('div', properties, [element('p', {}, [words])])
}

/**
 * Renders the part for subscribers in a section that metadata can reference.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
export function paidSection(
  state: RenderState,
  children: readonly ElementContent[],
): ElementContent[] {
  if (children.length === 0) return []
  return [
    element(
      'div',
      { className: state.className('paywall-content'), ...state.paidSection },
      lines(children),
    ),
  ]
}

export const paywallHandlers = { paywall }
