import { z } from 'zod'
import { type NodeFields, nodeFields } from './node.js'
import { type Rights, rightsSchema } from './rights.js'
import { fraction, mediaUrl, pixels } from './scalars.js'

/** What a picture is: it decides the word before its credit. */
export type ImageKind = 'photograph' | 'illustration' | 'graphic' | 'screenshot' | 'map'

/** The same picture in another size. */
export interface ImageSource {
  url: string
  /** CSS pixels. */
  width: number
  /** CSS pixels. */
  height?: number | undefined
}

/** A picture. */
export interface Image extends NodeFields {
  type: 'image'
  /** `http:`, `https:` or relative. */
  url: string
  /** The picture in words, for those who don't see it; `""` only with `decorative: true`. */
  alt: string
  /** Whether the picture says nothing that a reader could miss. */
  decorative?: boolean | undefined
  /** CSS pixels. */
  width?: number | undefined
  /** CSS pixels. */
  height?: number | undefined
  kind?: ImageKind | undefined
  sources?: ImageSource[] | undefined
  /** What must stay in sight when the picture is cropped, from 0 to 1 each way. */
  focalPoint?: { x: number; y: number } | undefined
  rights?: Rights | undefined
}

export const imageSchema = z
  .strictObject({
    ...nodeFields,
    type: z.literal('image'),
    url: mediaUrl,
    alt: z.string(),
    decorative: z.boolean().optional(),
    width: pixels.optional(),
    height: pixels.optional(),
    kind: z.enum(['photograph', 'illustration', 'graphic', 'screenshot', 'map']).optional(),
    sources: z
      .array(z.strictObject({ url: mediaUrl, width: pixels, height: pixels.optional() }))
      .optional(),
    focalPoint: z.strictObject({ x: fraction, y: fraction }).optional(),
    rights: rightsSchema.optional(),
  })
  .refine(({ alt, decorative }) => alt.trim() !== '' || decorative === true, {
    path: ['alt'],
    params: { code: 'alt-missing' },
    error:
      'The picture has an empty `alt`. Say in words what it shows, or set `decorative: true` if it shows nothing a reader could miss.',
  })
