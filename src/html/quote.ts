import type { Element } from 'hast'
import { type Child, element, elementOf, lines } from '../hast/element.js'
import { type Handler, type RenderState, renderChildren } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { NodeFields } from '../schema/node.js'
import type { Attribution, Blockquote, Pullquote, Quotation } from '../schema/nodes.js'
import { attributionOf, attributionParts } from '../tree/quotes/attribution.js'
import { unlinked } from './unlinked.js'

/** Renders `span`, not `q`, because browsers add quotation marks to `q`. */
const quotation: Handler<Quotation> = (state, node) => {
  const properties = state.attributes(node, 'quotation')
  // The key of an anonymous speaker may reveal their name.
  const { speaker } = node
  if (speaker !== undefined && state.article.speakers?.[speaker]?.type !== 'anonymous') {
    properties.dataSpeaker = cleanText(speaker)
  }
  return elementOf('span', properties, renderChildren(state, node))
}

const blockquote: Handler<Blockquote> = (state, node) => {
  const attribution = attributionOf(node)
  const words = lines(renderChildren(state, node))
  if (!attribution) return elementOf('blockquote', state.attributes(node, 'quote'), words)
  return elementOf(
    'figure',
    state.attributes(node, 'quote'),
    attributed(
      state,
      node,
      elementOf('blockquote', { cite: citeUrl(state, node) }, words),
      attribution,
    ),
  )
}

/**
 * Renders a pull quote. One that repeats the body is hidden from screen readers, so that it is not
 * read twice. Its links are removed, because the keyboard could still reach them.
 *
 * @see https://dequeuniversity.com/rules/axe/4.10/aria-hidden-focus
 */
const pullquote: Handler<Pullquote> = (state, node) => {
  const attribution = attributionOf(node)
  const isHidden = state.repeats(node)
  state.footnotes.isHidden = isHidden
  const children = renderChildren(state, node)
  state.footnotes.isHidden = false
  const shown = isHidden ? unlinked(children) : children
  const words = element('blockquote', {}, [element('p', {}, shown)])
  const inner = attribution
    ? element('figure', {}, attributed(state, node, words, attribution, !isHidden))
    : words
  const properties = state.attributes(node, 'pullquote')
  // Not a landmark.
  properties.role = 'doc-pullquote'
  if (isHidden) properties.ariaHidden = 'true'
  return elementOf('aside', properties, lines([inner]))
}

/** Renders the attribution next to the quote, since it is not part of the quoted words. */
function attributed(
  state: RenderState,
  node: NodeFields,
  words: Element,
  attribution: Attribution,
  isLinked = true,
): Element['children'] {
  const className = state.className('attribution')
  const content = attributionContent(state, node, attribution, isLinked)
  return lines([words, element('figcaption', { className }, content)])
}

function attributionContent(
  state: RenderState,
  node: NodeFields,
  attribution: Attribution,
  isLinked: boolean,
): Child[] {
  const content: Child[] = []
  for (const { kind, text, url } of attributionParts(state.article, attribution)) {
    if (content.length > 0) content.push(state.labels.comma)
    const words: Child = cleanText(text)
    const href = isLinked && url ? state.safeUrl('link', url, node, '/attribution') : undefined
    const linked = href ? element('a', { href }, [words]) : words
    content.push(
      kind === 'work'
        ? element('cite', {}, [linked])
        : element('span', { className: state.className(ATTRIBUTION_CLASSES[kind]) }, [linked]),
    )
  }
  return content
}

const ATTRIBUTION_CLASSES = {
  speaker: 'attribution-speaker',
  role: 'attribution-role',
  date: 'attribution-date',
}

function citeUrl(state: RenderState, node: Blockquote): string | undefined {
  const url = node.attribution?.source?.url
  return url === undefined
    ? undefined
    : state.safeUrl('media', url, node, '/attribution/source/url')
}

export const quoteHandlers = { quotation, blockquote, pullquote }
