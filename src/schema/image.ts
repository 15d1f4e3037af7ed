import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { rightsSchema } from './rights.js'
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

const cropSchema = z
  .strictObject({
    name: someText,
    aspectRatio: stringFormat('aspect-ratio', /^[1-9]\d{0,4}:[1-9]\d{0,4}$/),
    x: fraction,
    y: fraction,
    width: fraction,
    height: fraction,
  })
  // The tolerance allows for rounding errors.
  .refine(({ x, y, width, height }) => x + width <= 1.000_001 && y + height <= 1.000_001, {
    params: { code: 'crop-outside' },
    error: 'The crop extends beyond the image. `x + width` and `y + height` must be at most 1.',
  })

export const image = nodeSpec({
  type: 'image',
  content: 'none',
  schema: z
    .strictObject({
      url: mediaUrl,
      alt: z.string().optional(),
      decorative: z.boolean().optional(),
      width: pixels.optional(),
      height: pixels.optional(),
      // Any string parses, as in a link: a bad URL is a warning.
      href: z.string().optional(),
      kind: z
        .enum([
          'photograph',
          'illustration',
          'graphic',
          'screenshot',
          'map',
          'composite',
          'cartoon',
        ])
        .optional(),
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
    .refine(
      ({ alt, decorative }) => alt === undefined || VISIBLE.test(alt) || decorative === true,
      {
        path: ['alt'],
        params: { code: 'alt-empty' },
        error:
          'The image has an empty `alt`. Describe what it shows, or set `decorative: true` if it has no information. Remove `alt` if the words are unknown.',
      },
    )
    .refine(({ alt, decorative }) => decorative !== true || alt === '', {
      path: ['decorative'],
      params: { code: 'alt-decorative' },
      error:
        'A picture with `decorative: true` needs `alt: ""`. Set `alt` to `""`, or remove `decorative`.',
    }),
})

export const imageNodes = { image }
