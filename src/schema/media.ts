import * as z from 'zod'
import { type NodeFields, nodeFields } from './node.js'
import type { Flow } from './nodes.js'
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
  VISIBLE,
} from './scalars.js'

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

/**
 * A file with a film or a sound.
 *
 * @example
 * const file: MediaSource = { url: 'https://harbour.example/ferry.mp4', mediaType: 'video/mp4' }
 */
export interface MediaSource {
  /** Where the file is: `http:`, `https:` or relative. */
  url: string
  /** A media type, such as `video/mp4`. */
  mediaType: string
}

/**
 * A file with words to a film or a sound: HTML's `track`.
 *
 * @example
 * const captions: Track = { kind: 'captions', url: 'media/ferry.vtt', lang: 'en', label: 'English' }
 */
export interface Track {
  /** What the words are: a translation, all that is heard, all that is seen, chapters or data. */
  kind: 'subtitles' | 'captions' | 'descriptions' | 'chapters' | 'metadata'
  /** Where the WebVTT file is: `http:`, `https:` or relative. */
  url: string
  /** The language of the words: a BCP 47 tag. */
  lang: string
  /** What the reader chooses it by, such as `English`. */
  label?: string | undefined
}

interface Playable extends NodeFields {
  /** The files; or `provider` and `providerId`. */
  sources?: MediaSource[] | undefined
  /** Who plays it: a name in lower case, such as `youtube`. */
  provider?: string | undefined
  /** What the provider calls it. */
  providerId?: string | undefined
  /** What it is called. */
  title: string
  /** The picture that stands there until it plays. */
  poster?: Image | undefined
  /** Its width in CSS pixels. */
  width?: number | undefined
  /** Its height in CSS pixels. */
  height?: number | undefined
  /** How long it is: an ISO 8601 duration, such as `PT2M31S`. */
  duration?: string | undefined
  /** Files with words to it, such as captions. */
  tracks?: Track[] | undefined
  /** Everything that is said, for those who don't hear it. */
  transcript?: Flow[] | undefined
  /** Whether it is a broadcast that is going on. Default: `false`. */
  live?: boolean | undefined
  /** Whether it starts again at its end. Default: `false`. */
  loop?: boolean | undefined
  /** Whether it starts without sound. Default: `false`. */
  muted?: boolean | undefined
  /** Who made it, who owns it, and what may be done with it. */
  rights?: Rights | undefined
}

/**
 * A film.
 *
 * @example
 * const film: Video = {
 *   type: 'video',
 *   title: 'The ferry turns',
 *   sources: [{ url: 'https://harbour.example/ferry.mp4', mediaType: 'video/mp4' }],
 *   width: 1280,
 *   height: 720,
 *   duration: 'PT2M31S',
 * }
 */
export interface Video extends Playable {
  type: 'video'
}

/**
 * A sound.
 *
 * @example
 * const sound: Audio = {
 *   type: 'audio',
 *   title: 'The tide podcast',
 *   sources: [{ url: 'https://harbour.example/tide.mp3', mediaType: 'audio/mpeg' }],
 * }
 */
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
  .refine(({ alt, decorative }) => VISIBLE.test(alt) || decorative === true, {
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
