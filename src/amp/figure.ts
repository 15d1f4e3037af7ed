import { element, lines } from '../hast/element.js'
import { galleryBox, galleryFigures, galleryName, gallery as htmlGallery } from '../html/figure.js'
import { type Handler, renderNodes } from '../render/handler.js'
import type { Figure, Gallery } from '../schema/nodes.js'

/**
 * The width of slides. All have the same shape: that of the tallest image plus space for a caption.
 */
const SLIDE_WIDTH = 400
const CAPTION_HEIGHT = 100

/** The shape of media without dimensions. */
const USUAL_SHAPE = 9 / 16

/**
 * Renders a gallery as a carousel if its layout is one, and otherwise as a list.
 *
 * @see https://amp.dev/documentation/components/amp-carousel
 */
export const gallery: Handler<Gallery> = (state, node, parent) => {
  if (node.layout !== 'carousel' || node.children.filter(isFigure).length < 2) {
    return htmlGallery(state, node, parent)
  }
  const figures = galleryFigures(state, node, 'slide')
  const className = state.className('slide')
  const slides = figures.map((figure) =>
    element('div', { className }, renderNodes(state, [figure], node)),
  )
  const carousel = element(
    'amp-carousel',
    {
      type: 'slides',
      width: SLIDE_WIDTH,
      height:
        Math.round(SLIDE_WIDTH * figures.map(shapeOf).reduce((a, b) => Math.max(a, b))) +
        CAPTION_HEIGHT,
      layout: 'responsive',
      ariaLabel: galleryName(state, node),
    },
    lines(slides),
  )
  return galleryBox(state, node, carousel)
}

function isFigure({ type }: Gallery['children'][number]): boolean {
  return type === 'figure'
}

/** Height by width of what a figure shows. */
function shapeOf(figure: Figure): number {
  const [media] = figure.children
  const { width, height } = media as { width?: number; height?: number }
  return width && height ? height / width : USUAL_SHAPE
}
