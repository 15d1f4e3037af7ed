import type { Element } from 'hast'
import { changed, element, elementOf, lines } from '../hast/element.js'
import { type Handler, type MarkupState, renderChildren, renderNodes } from '../render/handler.js'
import type { MarkupContext } from '../render/markup-context.js'
import { cleanText } from '../render/safety/clean-text.js'
import { objectsOf, stringOrUndefined } from '../render/safety/lenient.js'
import type { Caption, Figure, Gallery } from '../schema/figure.js'
import { creditContent } from './credit.js'
import { titleLine } from './title.js'

const ROLES: ReadonlySet<unknown> = new Set(['lead', 'inline', 'supporting', 'wide', 'thumbnail'])

const LAYOUTS: ReadonlySet<unknown> = new Set(['grid', 'carousel', 'pair', 'compare'])

/** The media, then the caption and the credit, each on its own. */
export const figure: Handler<Figure> = (state, node) => {
  const { context } = state
  const [media, caption] = objectsOf(node.children) as Figure['children']
  const classNames = ROLES.has(node.role) ? ['figure', `figure-${node.role}`] : ['figure']
  const credit = media?.type === 'image' ? creditContent(context, media) : undefined
  const creditElement =
    credit && element('span', { className: context.className('credit') }, credit)
  const warning =
    media?.type === 'image' ? titleLine(state, 'content-warning', media.contentWarning) : undefined
  const renderedMedia = [...(warning ? [warning] : []), ...renderNodes(state, [media], node)]
  const [words] = renderNodes(state, [caption], node)
  const figcaption =
    words?.type === 'element' && creditElement
      ? changed(words, words.tagName, words.properties, [
          ...words.children,
          { type: 'text', value: ' ' },
          creditElement,
        ])
      : words
  const lone = figcaption ?? (creditElement && element('figcaption', {}, [creditElement]))
  return elementOf(
    'figure',
    context.attributes(node, ...classNames),
    lines([...renderedMedia, lone]),
  )
}

/** Pictures that belong together: a list in a figure of its own. */
export const gallery: Handler<Gallery> = (state, node) => {
  const layout = LAYOUTS.has(node.layout) ? [`gallery-${node.layout}`] : []
  const className = state.context.className('gallery-list', ...layout)
  const listed = galleryFigures(state.context, node).map((figure) =>
    element('li', {}, renderNodes(state, [figure], node)),
  )
  // What scrolls must be within the keyboard's reach.
  const tabIndex = node.layout === 'carousel' ? 0 : undefined
  return galleryBox(state, node, element('ul', { className, tabIndex }, lines(listed)))
}

/** What a gallery shows: all but its caption. */
export function galleryFigures(context: MarkupContext, node: Gallery): Figure[] {
  const figures = objectsOf(node.children).filter((child) => child.type !== 'caption')
  for (const figure of figures) context.galleryFigures.add(figure)
  return figures
}

/** The figure around the pictures, with the title and the caption for all. */
export function galleryBox(state: MarkupState, node: Gallery, pictures: Element): Element {
  const { context } = state
  const captions = objectsOf(node.children).filter(({ type }) => type === 'caption')
  return element(
    'figure',
    { ...context.attributes(node, 'gallery'), ariaLabel: galleryName(context, node) },
    lines([
      titleLine(state, 'gallery-title', node.title),
      pictures,
      ...renderNodes(state, captions, node),
    ]),
  )
}

/** What assistive technology calls a gallery. */
export function galleryName({ labels }: MarkupContext, { title }: Gallery): string {
  return cleanText(stringOrUndefined(title) ?? labels.kind.gallery)
}

export const caption: Handler<Caption> = (state, node) => {
  const { context } = state
  const words = elementOf(
    'span',
    { className: context.className('caption') },
    renderChildren(state, node),
  )
  return elementOf('figcaption', context.attributes(node), [words])
}
