import * as z from 'zod'
import { nodeSpec, type SchemaRefs } from './define-node.js'
import type { Image } from './image.js'
import type { NodeFields } from './node.js'
import type { Flow } from './nodes.js'
import { type Rights, rightsSchema } from './rights.js'
import {
  duration,
  languageTag,
  mediaType,
  mediaUrl,
  pixels,
  providerName,
  someText,
} from './scalars.js'

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
  /** The image shown until it plays. */
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

export const mediaSource = z.strictObject({ url: mediaUrl, mediaType })

export const track = z.strictObject({
  kind: z.enum(['subtitles', 'captions', 'descriptions', 'chapters', 'metadata']),
  url: mediaUrl,
  lang: languageTag,
  label: someText.optional(),
})

/** The fields that a video and an audio share. */
function playable({ flow, node }: SchemaRefs) {
  return z
    .strictObject({
      sources: z.array(mediaSource).optional(),
      provider: providerName.optional(),
      providerId: someText.optional(),
      title: someText,
      poster: node('image').optional(),
      width: pixels.optional(),
      height: pixels.optional(),
      duration: duration.optional(),
      tracks: z.array(track).optional(),
      transcript: flow.optional(),
      live: z.boolean().optional(),
      loop: z.boolean().optional(),
      muted: z.boolean().optional(),
      rights: rightsSchema.optional(),
    })
    .refine(
      ({ sources, provider, providerId }) =>
        (sources?.length ?? 0) > 0 || (provider !== undefined && providerId !== undefined),
      {
        params: { code: 'media-missing' },
        error: 'There is nothing to play. Add `sources`, or `provider` and `providerId`.',
      },
    )
}

export const video = nodeSpec({ type: 'video', content: 'none', schema: playable })

export const audio = nodeSpec({ type: 'audio', content: 'none', schema: playable })
