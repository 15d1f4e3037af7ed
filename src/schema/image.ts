import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import { type Rights, rightsSchema } from './rights.js'
import {
  fraction,
  mediaType,
  mediaUrl,
  partialDate,
  pixels,
  someText,
  stringFormat,
} from './scalars.js'
import { VISIBLE } from './visible.js'

/**
 * What a picture is: it decides the word before its credit.
 *
 * @example
 * const kind: ImageKind = 'map'
 */
export type ImageKind = 'photograph' | 'illustration' | 'graphic' | 'screenshot' | 'map'

/**
 * The same picture in another size, format or version.
 *
 * @example
 * const smaller: ImageSource = { url: 'media/ferry-400.avif', width: 400, mediaType: 'image/avif' }
 */
export interface ImageSource {
  /** Where the file is: `http:`, `https:` or relative. */
  url: string
  /** The width of the file in pixels. */
  width: number
  /** The height of the file in pixels. */
  height?: number | undefined
  /** A media type, such as `image/avif`. */
  mediaType?: string | undefined
  /** A media query, such as `(max-width: 600px)`, for which this version is meant. */
  media?: string | undefined
  /** The colour scheme of the page for which this version is meant. Default: both. */
  colorScheme?: 'light' | 'dark' | undefined
}

/**
 * A part of a picture, for a place with a shape of its own. All sides go from 0 to 1.
 *
 * @example
 * const square: Crop = {
 *   name: 'thumbnail',
 *   aspectRatio: '1:1',
 *   x: 0.1,
 *   y: 0,
 *   width: 0.5,
 *   height: 1,
 * }
 */
export interface Crop {
  /** What the crop is for, such as `square`. */
  name: string
  /** Width to height, such as `16:9`. */
  aspectRatio: string
  /** Where its left side is: a part of the picture's width, from the left. */
  x: number
  /** Where its upper side is: a part of the picture's height, from the top. */
  y: number
  /** Its width: a part of the picture's. */
  width: number
  /** Its height: a part of the picture's. */
  height: number
}

/**
 * The point of a picture that matters most. Both sides go from 0 to 1.
 *
 * @example
 * const face: FocalPoint = { x: 0.45, y: 0.6 }
 */
export interface FocalPoint {
  /** How far it is from the left: a part of the picture's width. */
  x: number
  /** How far it is from the top: a part of the picture's height. */
  y: number
}

/**
 * A picture.
 *
 * @example
 * const picture: Image = {
 *   type: 'image',
 *   url: 'media/ferry.jpg',
 *   alt: 'A ferry leaves the harbour at dawn',
 *   width: 1600,
 *   height: 900,
 *   rights: { creditText: 'Rui Prado/The Harbour Post' },
 * }
 */
export interface Image extends NodeFields {
  type: 'image'
  /** Where the file is: `http:`, `https:` or relative. */
  url: string
  /** The picture in words, for those who don't see it; `""` only with `decorative: true`. */
  alt: string
  /** Whether the picture says nothing that a reader could miss. Default: `false`. */
  decorative?: boolean | undefined
  /** The width of the file in CSS pixels. */
  width?: number | undefined
  /** The height of the file in CSS pixels. */
  height?: number | undefined
  /** What it is: it decides the word before its credit. Default: `photograph`. */
  kind?: ImageKind | undefined
  /** The same picture in other sizes, formats or versions. */
  sources?: ImageSource[] | undefined
  /** What must stay in sight when the picture is cropped. */
  focalPoint?: FocalPoint | undefined
  /** Parts of the picture, for places with a shape of their own. */
  crops?: Crop[] | undefined
  /** Who made it, who owns it, and what may be done with it. */
  rights?: Rights | undefined
  /** What a reader should know before seeing it, such as `Flashing light`. */
  contentWarning?: string | undefined
  /** When it was made: a year, a month, a day, or a date and time. */
  dateCreated?: string | undefined
  /** Where it was made. */
  locationCreated?: string | undefined
}

const cropSchema = z
  .strictObject({
    name: someText,
    aspectRatio: stringFormat('aspect-ratio', /^[1-9]\d{0,4}:[1-9]\d{0,4}$/),
    x: fraction,
    y: fraction,
    width: fraction,
    height: fraction,
  })
  // A hair's breadth is left for how decimals add up.
  .refine(({ x, y, width, height }) => x + width <= 1.000_001 && y + height <= 1.000_001, {
    params: { code: 'crop-outside' },
    error: 'The crop goes beyond the picture: `x + width` and `y + height` are at most 1.',
  })

export const image = nodeSpec({
  type: 'image',
  content: 'none',
  schema: z
    .strictObject({
      url: mediaUrl,
      alt: z.string(),
      decorative: z.boolean().optional(),
      width: pixels.optional(),
      height: pixels.optional(),
      kind: z.enum(['photograph', 'illustration', 'graphic', 'screenshot', 'map']).optional(),
      sources: z
        .array(
          z.strictObject({
            url: mediaUrl,
            width: pixels,
            height: pixels.optional(),
            mediaType: mediaType.optional(),
            media: someText.optional(),
            colorScheme: z.enum(['light', 'dark']).optional(),
          }),
        )
        .optional(),
      focalPoint: z.strictObject({ x: fraction, y: fraction }).optional(),
      crops: z.array(cropSchema).optional(),
      rights: rightsSchema.optional(),
      contentWarning: someText.optional(),
      dateCreated: partialDate.optional(),
      locationCreated: someText.optional(),
    })
    .refine(({ alt, decorative }) => VISIBLE.test(alt) || decorative === true, {
      path: ['alt'],
      params: { code: 'alt-missing' },
      error:
        'The picture has an empty `alt`. Say in words what it shows, or set `decorative: true` if it shows nothing a reader could miss.',
    }),
})
