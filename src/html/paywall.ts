import type { ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import { reportCut } from '../render/article/paywall.js'
import type { Handler, MarkupState } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import { stringOrUndefined } from '../render/safety/lenient.js'
import type { AdSlot, Paywall } from '../schema/slot.js'
import { labelText } from './label.js'

/**
 * A mark for whoever cuts the page there, of which a reader sees nothing; or, where the article ends
 * at it, a word that the rest is for subscribers.
 */
export const paywall: Handler<Paywall> = ({ context }, node) => {
  const properties = { ...context.attributes(node, 'paywall'), dataPaywall: true }
  if (context.paywall === 'all') return element('div', properties)
  reportCut(context, node)
  const { url } = context.article
  const href = url === undefined ? undefined : context.safeUrl('link', url, context.article, '/url')
  const subscribersOnly = labelText(context, context.labels.subscribersOnly)
  const words = href === undefined ? subscribersOnly : element('a', { href }, [subscribersOnly])
  return element('div', properties, [element('p', {}, [words])])
}

/**
 * What is for subscribers, in a box that the page's metadata can name.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
export function paidSection(
  { context }: MarkupState,
  children: readonly ElementContent[],
): ElementContent[] {
  if (children.length === 0) return []
  return [
    element(
      'div',
      { className: context.className('paywall-content'), ...context.paidSection },
      lines(children),
    ),
  ]
}

/** An empty box, for the page's own scripts to fill. */
export const adSlot: Handler<AdSlot> = ({ context }, node) =>
  element('div', {
    ...context.attributes(node, 'ad-slot'),
    dataSlot: stringOrUndefined(node.name) === undefined ? true : cleanText(node.name),
  })
