import { showable } from '../render/characters.js'
import { creditLine } from '../render/credit.js'
import { element, lines } from '../render/element.js'
import { type Handler, renderChildren, renderNodes } from '../render/handler.js'
import { items, words } from '../render/lenient.js'
import type { Caption, Figure, Gallery } from '../schema/figure.js'
import { titleLine } from './title.js'

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
  const warning =
    media?.type === 'image' ? titleLine(state, 'content-warning', media.contentWarning) : undefined
  const renderedMedia = [...(warning ? [warning] : []), ...renderNodes(state, [media], node)]
  const [figcaption] = renderNodes(state, [caption], node)
  if (figcaption?.type === 'element' && creditElement) {
    figcaption.children.push({ type: 'text', value: ' ' }, creditElement)
  }
  const lone = figcaption ?? (creditElement && element('figcaption', {}, [creditElement]))
  return element('figure', context.attributes(node, ...classNames), lines([...renderedMedia, lone]))
}

/** Pictures that belong together: a list in a figure of its own. */
export const gallery: Handler<Gallery> = (state, node) => {
  const { context } = state
  const children = items(node.children)
  const figures = children.filter(({ type }) => type !== 'caption')
  const captions = children.filter(({ type }) => type === 'caption')
  const listed = figures.map((child) => element('li', {}, renderNodes(state, [child], node)))
  return element(
    'figure',
    {
      ...context.attributes(node, 'gallery'),
      role: 'group',
      ariaLabel: showable(words(node.title) ?? context.labels.kind.gallery),
    },
    lines([
      titleLine(state, 'gallery-title', node.title),
      element('ul', { className: context.className('gallery-list') }, lines(listed)),
      ...renderNodes(state, captions, node),
    ]),
  )
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
