import type { Element } from 'hast'
import { type Child, element, elementOf, lines } from '../hast/element.js'
import { type Handler, type RenderState, renderChildren, renderNodes } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { RelatedLink, RelatedLinks } from '../schema/nodes.js'
import { labelText } from './label.js'
import { time } from './time.js'
import { unlinked } from './unlinked.js'

/** Renders links as an aside within the body, and as navigation after it. */
const relatedLinks: Handler<RelatedLinks> = (state, node, parent) => {
  const headingId = state.newId('related')
  const properties = state.attributes(node, 'related')
  properties.ariaLabelledBy = [headingId]
  const { relation } = state.labels
  const title = node.title ?? labelText(state, relation[node.relation] ?? relation.related)
  return elementOf(
    parent?.type === 'root' ? 'aside' : 'nav',
    properties,
    lines([
      element(
        state.headingName(2),
        { id: headingId, className: state.className('related-title') },
        [typeof title === 'string' ? cleanText(title) : title],
      ),
      elementOf(
        'ul',
        { className: state.className('related-list') },
        lines(renderChildren(state, node)),
      ),
    ]),
  )
}

const relatedLink: Handler<RelatedLink> = (state, node) => {
  const { image, kicker, kind, sponsored, datePublished, description } = node
  const children: Child[] = image ? renderNodes(state, [image], node) : []
  children.push(note(state, 'related-kicker', kicker), headline(state, node))
  const kindLabel = kind && kind !== 'article' ? state.labels.kind[kind] : undefined
  if (kindLabel !== undefined) children.push(labelNote(state, 'related-kind', kindLabel))
  if (sponsored === true)
    children.push(labelNote(state, 'related-sponsored', state.labels.sponsored))
  const date = time(state, datePublished)
  if (date) children.push(' ', date)
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
      'The headline is a link, so the link inside it was left out; its text stays. Keep one of them.',
    )
  }
  return elementOf('a', { className, href, rel }, unlinked(words))
}

function labelNote(state: RenderState, name: string, words: string) {
  const className = state.className(name)
  return element('span', { className }, [' ', labelText(state, words), ' '])
}

/** Renders a word beside the headline, with spaces so that the texts don't run together. */
function note(state: RenderState, name: string, words: string | undefined) {
  if (words === undefined) return undefined
  return element('span', { className: state.className(name) }, [` ${cleanText(words)} `])
}

export const relatedHandlers = { relatedLinks, relatedLink }
