import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'
import type { NodeFields } from './node.js'
import { FIGURE_MEDIA, type FigureMedia, type Phrasing } from './nodes.js'
import { someText } from './scalars.js'

/**
 * The part a figure plays on the page.
 *
 * @example
 * const role: FigureRole = 'wide'
 */
export type FigureRole = 'lead' | 'inline' | 'supporting' | 'wide' | 'thumbnail'

/**
 * A picture or something else to look at or listen to, with its caption.
 *
 * @example
 * const ferry: Figure = {
 *   type: 'figure',
 *   role: 'wide',
 *   children: [
 *     { type: 'image', url: 'media/ferry.jpg', alt: 'A ferry leaves', width: 1600, height: 900 },
 *     { type: 'caption', children: [{ type: 'text', value: 'The first ferry of the day.' }] },
 *   ],
 * }
 */
export interface Figure extends NodeFields {
  type: 'figure'
  /** The part it plays on the page. */
  role?: FigureRole | undefined
  /** What it shows, then its caption if it has one. */
  children: [media: FigureMedia, caption?: Caption | undefined]
}

/**
 * The layout of a gallery.
 *
 * @example
 * const layout: GalleryLayout = 'compare'
 */
export type GalleryLayout = 'grid' | 'carousel' | 'pair' | 'compare'

/**
 * Pictures that belong together, then a caption for all, if there is one.
 *
 * @example
 * const gallery: Gallery = {
 *   type: 'gallery',
 *   layout: 'pair',
 *   children: [
 *     { type: 'figure', children: [{ type: 'image', url: 'before.jpg', alt: 'The old quay' }] },
 *     { type: 'figure', children: [{ type: 'image', url: 'after.jpg', alt: 'The new quay' }] },
 *   ],
 * }
 */
export interface Gallery extends NodeFields {
  type: 'gallery'
  /** The layout of the images. */
  layout?: GalleryLayout | undefined
  /** The heading of the gallery. */
  title?: string | undefined
  /** The figures, then a caption for all of them if there is one. */
  children: (Figure | Caption)[]
}

/**
 * The words under a figure. The credit is not among them: it is in the media's `rights`.
 *
 * @example
 * const words: Caption = { type: 'caption', children: [{ type: 'text', value: 'The first ferry.' }] }
 */
export interface Caption extends NodeFields {
  type: 'caption'
  /** The words. */
  children: Phrasing[]
}

export const figure = nodeSpec({
  type: 'figure',
  content: { one: FIGURE_MEDIA, last: 'caption' },
  schema: z.strictObject({
    role: z.enum(['lead', 'inline', 'supporting', 'wide', 'thumbnail']).optional(),
  }),
})

export const gallery = nodeSpec({
  type: 'gallery',
  content: { many: ['figure'], last: 'caption' },
  schema: z.strictObject({
    layout: z.enum(['grid', 'carousel', 'pair', 'compare']).optional(),
    title: someText.optional(),
  }),
})

export const caption = nodeSpec({
  type: 'caption',
  content: 'phrasing',
  schema: noFields,
})
