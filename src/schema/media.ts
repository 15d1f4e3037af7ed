import { z } from 'zod'
import type { Flow } from './content.js'
import { type NodeFields, nodeFields } from './node.js'
import { type Rights, rightsSchema } from './rights.js'
import {
  duration,
  fraction,
  languageTag,
  mediaUrl,
  partialDate,
  pixels,
  providerName,
  someText,
} from './scalars.js'

/** What a picture is: it decides the word before its credit. */
export type ImageKind = 'photograph' | 'illustration' | 'graphic' | 'screenshot' | 'map'

/** The same picture in another size, format or version. */
export interface ImageSource {
  /** `http:`, `https:` or relative. */
  url: string
  /** CSS pixels. */
  width: number
  /** CSS pixels. */
  height?: number | undefined
  /** A media type, such as `image/avif`. */
  mediaType?: string | undefined
  /** A media query, such as `(max-width: 600px)`, for which this version is meant. */
  media?: string | undefined
  colorScheme?: 'light' | 'dark' | undefined
}

/** A part of a picture, for a place with a shape of its own. All sides go from 0 to 1. */
export interface Crop {
  /** What the crop is for, such as `square`. */
  name: string
  /** Width to height, such as `16:9`. */
  aspectRatio: string
  x: number
  y: number
  width: number
  height: number
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
  crops?: Crop[] | undefined
  rights?: Rights | undefined
  /** What a reader should know before seeing it, such as `Flashing light`. */
  contentWarning?: string | undefined
  /** When it was made: a year, a month, a day, or a date and time. */
  dateCreated?: string | undefined
  /** Where it was made. */
  locationCreated?: string | undefined
}

/** A file with a film or a sound. */
export interface MediaSource {
  /** `http:`, `https:` or relative. */
  url: string
  /** A media type, such as `video/mp4`. */
  mediaType: string
}

/** A file with words to a film or a sound: HTML's `track`. */
export interface Track {
  kind: 'subtitles' | 'captions' | 'descriptions' | 'chapters' | 'metadata'
  url: string
  lang: string
  label?: string | undefined
}

interface Playable extends NodeFields {
  /** The files; or `provider` and `providerId`. */
  sources?: MediaSource[] | undefined
  /** Who plays it, such as `youtube`. */
  provider?: string | undefined
  /** What the provider calls it. */
  providerId?: string | undefined
  title: string
  poster?: Image | undefined
  /** CSS pixels. */
  width?: number | undefined
  /** CSS pixels. */
  height?: number | undefined
  /** ISO 8601, such as `PT2M31S`. */
  duration?: string | undefined
  tracks?: Track[] | undefined
  /** Everything that is said, for those who don't hear it. */
  transcript?: Flow[] | undefined
  live?: boolean | undefined
  loop?: boolean | undefined
  muted?: boolean | undefined
  rights?: Rights | undefined
}

/** A film. */
export interface Video extends Playable {
  type: 'video'
}

/** A sound. */
export interface Audio extends Playable {
  type: 'audio'
}

/** @see https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
const mediaType = z.stringFormat(
  'media-type',
  /^[\w.+-]+\/[\w.+-]+(?:; ?[\w.+-]+=(?:[\w.+-]+|"[\w.+, -]+"))*$/,
)

const cropSchema = z
  .strictObject({
    name: someText,
    aspectRatio: z.stringFormat('aspect-ratio', /^[1-9]\d{0,4}:[1-9]\d{0,4}$/),
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
  .refine(({ alt, decorative }) => alt.trim() !== '' || decorative === true, {
    path: ['alt'],
    params: { code: 'alt-missing' },
    error:
      'The picture has an empty `alt`. Say in words what it shows, or set `decorative: true` if it shows nothing a reader could miss.',
  })

export const playableFields = {
  ...nodeFields,
  sources: z.array(z.strictObject({ url: mediaUrl, mediaType })).optional(),
  provider: providerName.optional(),
  providerId: someText.optional(),
  title: someText,
  poster: imageSchema.optional(),
  width: pixels.optional(),
  height: pixels.optional(),
  duration: duration.optional(),
  tracks: z
    .array(
      z.strictObject({
        kind: z.enum(['subtitles', 'captions', 'descriptions', 'chapters', 'metadata']),
        url: mediaUrl,
        lang: languageTag,
        label: someText.optional(),
      }),
    )
    .optional(),
  live: z.boolean().optional(),
  loop: z.boolean().optional(),
  muted: z.boolean().optional(),
  rights: rightsSchema.optional(),
}

/** Whether there is anything to play: files, or a provider and what it calls the thing. */
export function isPlayable({ sources, provider, providerId }: Omit<Playable, 'title'>): boolean {
  return (sources?.length ?? 0) > 0 || (provider !== undefined && providerId !== undefined)
}

/** What {@link isPlayable} says of a film or a sound that can't be played. */
export const notPlayable = {
  params: { code: 'media-missing' },
  error: 'There is nothing to play. Give `sources`, or `provider` and `providerId`.',
}
