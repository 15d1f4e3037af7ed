import type { Crop, Image } from '../../schema/nodes.js'

/**
 * The position of an image, which determines its size; `text` is within a line. A crop with the same name is used for it.
 *
 * @example
 * const slot: ImageSlot = 'lead'
 */
export type ImageSlot =
  | 'lead'
  | 'inline'
  | 'supporting'
  | 'wide'
  | 'thumbnail'
  | 'gallery'
  | 'related'
  | 'poster'
  | 'chart'
  | 'text'
  | 'social'

/**
 * The URLs of an image, such as from a CDN.
 *
 * @example
 * const urls: ImageUrls = {
 *   src: 'https://cdn.example/ferry.jpg?w=800',
 *   srcset: 'https://cdn.example/ferry.jpg?w=400 400w, https://cdn.example/ferry.jpg?w=800 800w',
 * }
 */
export interface ImageUrls {
  /** The URL of the file. */
  src: string
  /** As in HTML: `a.jpg 400w, b.jpg 800w`. */
  srcset?: string | undefined
  /** As in HTML. Default: the width of the slot in the default stylesheet. */
  sizes?: string | undefined
  /** The width in CSS pixels, if it differs from the image's. */
  width?: number | undefined
  /** The height in CSS pixels, if it differs from the image's. */
  height?: number | undefined
}

/**
 * Returns the URLs of an image, such as from a CDN that scales and crops.
 *
 * @param crop The part of the image to show in this slot.
 * @returns `undefined` to use the image's own URLs.
 *
 * @example
 * const image: ImageHook = ({ url }, slot) => ({ src: `https://cdn.example/${slot}/${url}` })
 * renderHtml(article, { image }).includes('https://cdn.example/lead/media/night-tram.svg') // true
 */
export type ImageHook = (
  image: Image,
  slot: ImageSlot,
  crop: Crop | undefined,
) => ImageUrls | undefined
