import * as z from 'zod'
import { nodeSpec, type SchemaRefs } from './define-node.js'
import { rightsSchema } from './rights.js'
import {
  duration,
  languageTag,
  mediaType,
  mediaUrl,
  pixels,
  providerName,
  someText,
} from './scalars.js'

export const mediaSource = z.strictObject({ url: mediaUrl, mediaType })

export const track = z.strictObject({
  kind: z.enum(['subtitles', 'captions', 'descriptions', 'chapters', 'metadata']),
  url: mediaUrl,
  lang: languageTag,
  label: someText.optional(),
})

/** Returns the fields that video and audio share. */
function playable({ flow, node }: SchemaRefs) {
  return z
    .strictObject({
      sources: z.array(mediaSource).optional(),
      provider: providerName.optional(),
      providerId: someText.optional(),
      title: someText.optional(),
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
        error:
          'The media has no file and no provider. Add `sources`, or `provider` and `providerId`.',
      },
    )
}

const video = nodeSpec({ type: 'video', content: 'none', schema: playable })

const audio = nodeSpec({ type: 'audio', content: 'none', schema: playable })

export const playerNodes = { video, audio }
