import type { ArticleNode, FigureRole, Image } from '../../schema/nodes.js'
import { isInline } from '../../tree/plain-text.js'
import type { GalleryPlace, MarkupContext } from '../markup-context.js'
import { ownKeys } from '../safety/own-keys.js'
import type { ImageSlot } from './image-hook.js'
import { isLead } from './lead.js'
import { positiveInteger } from './size.js'

/** The position of an image, and its width in the default stylesheet. */
export interface ImagePlace {
  slot: ImageSlot
  /** The width on a page of any width; in a box it is less. */
  widths: Widths
  /** The greatest width in CSS pixels. */
  maxWidth: number
}

/** Lengths of CSS, each for pages of a width in rem or more: the widest first. */
type Widths = readonly [from: number, length: string][]

type Width = Omit<ImagePlace, 'slot'>

// 1rem is 16 pixels. The text is 42rem wide with 1rem on each side; a gap in a gallery is 1rem.

const COLUMN_WIDTHS: Widths = [
  [44, '42rem'],
  [0, 'calc(100vw - 2rem)'],
]

const COLUMN: Width = { widths: COLUMN_WIDTHS, maxWidth: 672 }

const HALF: Width = {
  widths: [
    [44, '20.5rem'],
    [0, 'calc(50vw - 1.5rem)'],
  ],
  maxWidth: 328,
}

/** One column, and from 40rem two. */
const GRID: Width = {
  widths: [
    [44, '20.5rem'],
    [40, 'calc(50vw - 1.5rem)'],
    [0, 'calc(100vw - 2rem)'],
  ],
  maxWidth: 608,
}

const GALLERIES = /* @__PURE__ */ ownKeys<GalleryPlace, Width>({
  grid: GRID,
  // 24rem, or 85 % of the text where that is less.
  carousel: {
    widths: [
      [31, '24rem'],
      [0, 'calc(85vw - 1.7rem)'],
    ],
    maxWidth: 384,
  },
  pair: HALF,
  compare: HALF,
  slide: COLUMN,
})

const INLINE: ImagePlace = { slot: 'inline', ...COLUMN }

const ROLES = /* @__PURE__ */ ownKeys<FigureRole, ImagePlace>({
  lead: { slot: 'lead', ...COLUMN },
  inline: INLINE,
  supporting: { slot: 'supporting', ...COLUMN },
  wide: { slot: 'wide', widths: [[60, '54rem'], ...COLUMN_WIDTHS], maxWidth: 864 },
  thumbnail: { slot: 'thumbnail', widths: [[0, '10rem']], maxWidth: 160 },
})

/** The place of a picture that stands for something until it is loaded. */
export const POSTER: ImagePlace = { slot: 'poster', ...COLUMN }

/**
 * Writes widths as a `sizes` attribute.
 *
 * @param scale How much wider than its place the file is laid out, for what is cropped at the sides.
 */
export function sizesAttribute({ widths }: ImagePlace, scale = 1): string {
  return widths
    .map(([from, length]) => {
      const scaled = scale > 1 ? `calc(${length} * ${Math.ceil(scale * 100) / 100})` : length
      return from > 0 ? `(min-width: ${from}rem) ${scaled}` : scaled
    })
    .join(', ')
}

/** Nodes that contain a line of text. */
const LINES: ReadonlySet<unknown> = new Set(
  'paragraph heading pullquote caption tableCell quotation link emphasis strong delete superscript subscript span'.split(
    ' ',
  ),
)

/** The place of an image within a line, where it has its own size. */
function placeInLine({ width }: Image): ImagePlace {
  const pixels = positiveInteger(width)
  return {
    slot: 'text',
    widths: [[0, pixels === undefined ? '100vw' : `${pixels}px`]],
    maxWidth: pixels ?? Number.POSITIVE_INFINITY,
  }
}

/** The place of an image, according to the node around it. */
export function imagePlace(
  context: MarkupContext,
  image: Image,
  parent: ArticleNode | undefined,
): ImagePlace {
  switch (parent?.type) {
    case 'figure': {
      const layout = context.galleryFigures.get(parent)
      if (layout !== undefined) {
        return { slot: 'gallery', ...(GALLERIES[layout] ?? GRID) }
      }
      const place = (parent.role && ROLES[parent.role]) ?? INLINE
      return isLead(context.article, parent) ? { ...place, slot: 'lead' } : place
    }
    case 'relatedLink':
      return parent.image === image
        ? { slot: 'related', widths: [[0, '7rem']], maxWidth: 112 }
        : placeInLine(image)
    case 'unknown':
      return isInline(parent) ? placeInLine(image) : INLINE
    case 'video':
    case 'audio':
      return POSTER
    case 'chart':
      return { slot: 'chart', ...COLUMN }
    default:
      return LINES.has(parent?.type) ? placeInLine(image) : INLINE
  }
}
