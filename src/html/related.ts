import type { Element } from 'hast'
import { type Child, element, elementOf, lines } from '../hast/element.js'
import { type Handler, type RenderState, renderChildren, renderNodes } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { RelatedLink, RelatedLinks } from '../schema/nodes.js'
import { labelText } from './label.js'
import { time } from './time.js'
import { titledBox } from './title.js'
import { unlinked } from './unlinked.js'

/** Renders links as an aside within the body, and as navigation after it. */
const relatedLinks: Handler<RelatedLinks> = (state, node, parent) => {
  const { relation } = state.labels
  const words =
    node.title === undefined
      ? labelText(state, relation[node.relation] ?? relation.related)
      : cleanText(node.title)
  // Within the text it is a card, which is no section of the article.
  const isHeading = parent === undefined
  return titledBox(
    state,
    isHeading ? 'nav' : 'aside',
    state.attributes(node, 'related'),
    { id: 'related', className: 'related-title', words, isHeading },
    () => [
      elementOf(
        'ul',
        { className: state.className('related-list') },
        lines(renderChildren(state, node)),
      ),
    ],
  )
}

const relatedLink: Handler<RelatedLink> = (state, node) => {
  const { image, kicker, kind, sponsored, datePublished, description } = node
  const { labels } = state
  const children: Child[] = image ? renderNodes(state, [image], node) : []
  const kindLabel = kind && kind !== 'article' ? labels.kind[kind] : undefined
  // Readers must know an advertisement before they follow it.
  const parts = [
    sponsored === true
      ? note(state, 'related-sponsored', labelText(state, labels.sponsored))
      : undefined,
    kicker === undefined ? undefined : note(state, 'related-kicker', cleanText(kicker)),
    headline(state, node),
    kindLabel === undefined ? undefined : note(state, 'related-kind', labelText(state, kindLabel)),
    time(state, datePublished),
  ].filter((part) => part !== undefined)
  // With spaces, so that the words don't run together.
  children.push(...parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])))
  if (description !== undefined) {
    const className = state.className('related-description')
    children.push(element('p', { className }, [cleanText(description)]))
  }
  return element('li', state.attributes(node, 'related-item'), children)
}

function headline(state: RenderState, node: RelatedLink): Element {
  const className = state.className('related-headline')
  const href = node.url === undefined ? undefined : state.safeUrl('link', node.url, node, '/url')
  const words = renderChildren(state, node)
  if (href === undefined) return elementOf('span', { className }, words)
  const rel = node.sponsored === true ? ['sponsored'] : undefined
  const inner = node.children.find(({ type }) => type === 'link')
  if (inner) {
    state.report(
      'link-left-out',
      inner,
      '/url',
      'The headline is a link, so the link inside it is rendered as text. Keep one of them.',
    )
  }
  return elementOf('a', { className, href, rel }, unlinked(words))
}

/** Renders a word beside the headline. */
function note(state: RenderState, name: string, words: Child): Element {
  return element('span', { className: state.className(name) }, [words])
}

export const relatedHandlers = { relatedLinks, relatedLink }
