import type { Element, ElementContent } from 'hast'
import { type Child, changed, element, elementOf, lines } from '../hast/element.js'
import {
  add,
  type Handler,
  type RenderState,
  renderChildren,
  renderNodes,
} from '../render/handler.js'
import type { GalleryPlace } from '../render/markup-context.js'
import type { Rendered } from '../render/markup-state.js'
import { cleanText } from '../render/safety/clean-text.js'
import { ownKeys } from '../render/safety/own-keys.js'
import type { Caption, Figure, FigureRole, Gallery, GalleryLayout } from '../schema/nodes.js'
import { creditContent } from './credit.js'
import { titleLine } from './title.js'

/** Classes by role. No class comes from the article. */
const ROLES = /* @__PURE__ */ ownKeys<FigureRole, string>({
  lead: 'figure figure-lead',
  inline: 'figure figure-inline',
  supporting: 'figure figure-supporting',
  wide: 'figure figure-wide',
  thumbnail: 'figure figure-thumbnail',
})

const LAYOUTS = /* @__PURE__ */ ownKeys<GalleryLayout, string>({
  grid: 'gallery-list gallery-grid',
  carousel: 'gallery-list gallery-carousel',
  pair: 'gallery-list gallery-pair',
  compare: 'gallery-list gallery-compare',
})

/** Renders the media, then the caption and the credit, each in its own element. */
const figure: Handler<Figure> = (state, node) => {
  const [media, caption] = node.children
  const isImage = media.type === 'image'
  const parts: ElementContent[] = []
  add(parts, titleLine(state, 'figure-title', node.title))
  if (isImage) add(parts, titleLine(state, 'content-warning', media.contentWarning))
  add(parts, state.one(media, node))
  const words = caption && state.one(caption, node)
  add(parts, withCredit(state, words, isImage ? creditContent(state, media) : undefined))
  const classNames = (node.role && ROLES[node.role]) ?? 'figure'
  return elementOf('figure', state.attributes(node, classNames), lines(parts))
}

/** Adds a credit to a rendered caption, or creates a caption for it. */
function withCredit(
  state: RenderState,
  caption: Rendered,
  credit: readonly Child[] | undefined,
): ElementContent | undefined {
  const [words] = [caption].flat()
  if (credit === undefined) return words
  const line = element('span', { className: state.className('credit') }, credit)
  if (!words) return element('figcaption', {}, [line])
  if (words.type !== 'element') return words
  const children = [...words.children, { type: 'text', value: ' ' } as const, line]
  return changed(words, words.tagName, words.properties, children)
}

/** Renders a gallery as a list in a figure. */
export const gallery: Handler<Gallery> = (state, node) => {
  const className = state.className((node.layout && LAYOUTS[node.layout]) ?? 'gallery-list')
  const items = galleryFigures(state, node).map((figure) =>
    elementOf('li', {}, renderNodes(state, [figure], node)),
  )
  // Content that scrolls must be reachable by keyboard.
  const tabIndex = node.layout === 'carousel' ? 0 : undefined
  return galleryBox(state, node, element('ul', { className, tabIndex }, lines(items)))
}

/** The figures of a gallery, without its caption. */
export function galleryFigures(
  state: RenderState,
  node: Gallery,
  place: GalleryPlace = node.layout ?? 'grid',
): Figure[] {
  const figures = node.children.filter((child) => child.type !== 'caption')
  for (const figure of figures) state.galleryFigures.set(figure, place)
  return figures
}

/** Renders the box of a gallery with its title and caption. */
export function galleryBox(state: RenderState, node: Gallery, pictures: Element): Element {
  const captions = node.children.filter(({ type }) => type === 'caption')
  return element(
    'figure',
    { ...state.attributes(node, 'gallery'), ariaLabel: galleryName(state, node) },
    lines([
      titleLine(state, 'gallery-title', node.title),
      pictures,
      ...renderNodes(state, captions, node),
    ]),
  )
}

/** Returns the accessible name of a gallery. */
export function galleryName({ labels }: RenderState, { title }: Gallery): string {
  return cleanText(title ?? labels.kind.gallery)
}

const caption: Handler<Caption> = (state, node) => {
  const words = elementOf(
    'span',
    { className: state.className('caption') },
    renderChildren(state, node),
  )
  return elementOf('figcaption', state.attributes(node), [words])
}

export const figureHandlers = { figure, gallery, caption }
