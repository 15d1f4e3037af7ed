import { creditLine } from '../render/credit.js'
import { element, lines } from '../render/element.js'
import { type Handler, renderChildren, renderNodes } from '../render/handler.js'
import { items } from '../render/lenient.js'
import type { Caption, Figure } from '../schema/figure.js'

const ROLES: ReadonlySet<unknown> = new Set(['lead', 'inline', 'supporting', 'wide', 'thumbnail'])

/** The media, then the caption and the credit, each on its own. */
export const figure: Handler<Figure> = (state, node) => {
  const { context } = state
  const [media, caption] = items(node.children) as Figure['children']
  const classNames = ROLES.has(node.role) ? ['figure', `figure-${node.role}`] : ['figure']
  const credit = media?.type === 'image' ? creditLine(media, context.labels) : undefined
  const creditElement =
    credit === undefined
      ? undefined
      : element('span', { className: context.className('credit') }, [credit])
  const renderedMedia = renderNodes(state, [media], node)
  const [figcaption] = renderNodes(state, [caption], node)
  if (figcaption?.type === 'element' && creditElement) {
    figcaption.children.push({ type: 'text', value: ' ' }, creditElement)
  }
  const lone = figcaption ?? (creditElement && element('figcaption', {}, [creditElement]))
  return element('figure', context.attributes(node, ...classNames), lines([...renderedMedia, lone]))
}

export const caption: Handler<Caption> = (state, node) => {
  const { context } = state
  const words = element(
    'span',
    { className: context.className('caption') },
    renderChildren(state, node),
  )
  return element('figcaption', context.attributes(node), [words])
}
