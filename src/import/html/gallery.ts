import type { Figure, Flow, Gallery } from '../../schema/nodes.js'
import type { Builder } from '../builder.js'
import { endLine } from '../builder.js'
import { readNamedBox } from './aside.js'
import { attribute, type HtmlElement } from './dom.js'
import { canHold, transparent } from './place.js'
import type { HtmlHandler, State } from './state.js'

/** Classes of galleries. */
const GALLERY =
  /(?:^|[-_\s])(?:gallery|slideshow|image-?grid|photo-?gallery|galerie|diaporama|fotostrecke|carousel)(?:$|[-_\s])/i

/** Whether an element is a gallery by its class. */
function isGallery(element: HtmlElement): boolean {
  return GALLERY.test(attribute(element, 'class') ?? '')
}

/** Reads a box of images as a gallery, if it contains at least two and little else. */
function readGallery(element: HtmlElement, builder: Builder, state: State): boolean {
  if (!builder.isFlow || builder.depth > 20) return false
  endLine(builder)
  const blocks = state.flow(element, builder)
  const figures = figuresIn(blocks)
  const isAll = figures.length >= 2 && figures.length === countOf(blocks)
  if (isAll) {
    const node: Gallery = {
      type: 'gallery',
      ...state.fieldsOf(element),
      ...(element.tagName === 'amp-carousel' && { layout: 'carousel' as const }),
      children: figures,
    }
    builder.blocks.push(node)
  } else for (const block of blocks) builder.blocks.push(block)
  return true
}

function figuresIn(blocks: readonly Flow[]): Figure[] {
  return blocks.flatMap((block): Figure[] => {
    if (block.type === 'figure') return [block]
    if (block.type === 'list') return block.children.flatMap(({ children }) => figuresIn(children))
    return []
  })
}

function countOf(blocks: readonly Flow[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum +
      (block.type === 'list'
        ? block.children.reduce((all, { children }) => all + countOf(children), 0)
        : 1),
    0,
  )
}

/** Reads a box: a gallery by its class, or any other. */
const division: HtmlHandler = (element, builder, state) => {
  if (isGallery(element) && readGallery(element, builder, state)) return
  if (readNamedBox(element, builder, state)) return
  transparent(element, builder, state)
}

const carousel: HtmlHandler = (element, builder, state) => {
  if (!canHold(element, builder, state)) {
    transparent(element, builder, state)
    return
  }
  if (!readGallery(element, builder, state)) transparent(element, builder, state)
}

export const galleryHandlers: Record<string, HtmlHandler> = {
  div: division,
  section: division,
  'amp-carousel': carousel,
  'amp-base-carousel': carousel,
}
