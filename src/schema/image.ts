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
  VISIBLE,
} from './scalars.js'

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
        'The image has an empty `alt`. Describe what it shows, or set `decorative: true` if it has no information.',
    }),
})

export const imageNodes = { image }
