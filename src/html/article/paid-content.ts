import type { Element, ElementContent } from 'hast'
import { changed, element } from '../../hast/element.js'
import { isPaidContent, isSponsoredUrl, paidLabelOf } from '../../render/article/paid-content.js'
import type { RenderState } from '../../render/handler.js'
import { positiveInteger } from '../../render/media/size.js'
import { cleanText } from '../../render/safety/clean-text.js'
import type { Image } from '../../schema/nodes.js'
import { labelText } from '../label.js'

/** Renders the label of paid content, and the logo of the sponsor. */
export function renderPaidLabel(state: RenderState): (Element | undefined)[] {
  const paid = paidLabelOf(state)
  if (!paid) return []
  const { article, labels } = state
  const { sponsor } = article
  const href = sponsor?.url && state.safeUrl('link', sponsor.url, article, '/sponsor/url')
  const isOwn = paid.label === sponsor?.label
  const label = isOwn
    ? cleanText(paid.label)
    : labelText(state, paid.name === undefined ? paid.label : paid.label + labels.colon)
  const ownLabel = isOwn && paid.name !== undefined ? label + labels.colon : label
  const link = (words: string | typeof label) =>
    href ? element('a', { href, rel: ['sponsored'] }, [words]) : words
  const className = state.className('sponsor')
  const words = paid.name === undefined ? [link(label)] : [ownLabel, link(cleanText(paid.name))]
  return [element('p', { className }, words), renderLogo(state)]
}

/** The name of the sponsor is in the label, so the logo is decorative. */
function renderLogo(state: RenderState): Element | undefined {
  const { logo } = state.article.sponsor ?? {}
  if (!logo || state.safeUrl('media', logo.url, state.article, '/sponsor/logo/url') === undefined) {
    return undefined
  }
  const image: Image = { type: 'image', alt: '', decorative: true, ...logo }
  const rendered = state.one(image, { type: 'figure', role: 'thumbnail', children: [image] })
  const width = positiveInteger(logo.width)
  const style = width === undefined ? undefined : `max-width:${width}px`
  return element('div', { className: state.className('sponsor-logo'), style }, [rendered].flat())
}

/** Adds `rel="sponsored"` to the links of paid content that lead to other sites. */
export function withSponsoredLinks({ article }: RenderState, tree: Element): Element {
  return isPaidContent(article) ? (mark(tree) as Element) : tree

  function mark(node: ElementContent): ElementContent {
    if (node.type !== 'element') return node
    const { href, rel } = node.properties
    const isSponsored = typeof href === 'string' && isSponsoredUrl(article, href)
    const properties = isSponsored
      ? { ...node.properties, rel: [...new Set(['sponsored', ...[rel ?? []].flat().map(String)])] }
      : node.properties
    return changed(node, node.tagName, properties, node.children.map(mark))
  }
}
