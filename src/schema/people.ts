import { z } from 'zod'
import { type Image, imageSchema } from './media.js'
import { httpUrl, mediaUrl, pixels, someText } from './scalars.js'

/** Somebody who made the article. */
export interface Contributor {
  type: 'person' | 'organization'
  name: string
  url?: string | undefined
  role?: string | undefined
  image?: Image | undefined
  sameAs?: string[] | undefined
}

/** Who publishes the article. */
export interface Publisher {
  name: string
  url?: string | undefined
  logo?: { url: string; width: number; height: number } | undefined
  sameAs?: string[] | undefined
}

/** Where the article comes from. */
export interface Source {
  name: string
  category: 'staff' | 'wire' | 'freelance' | 'handout' | 'stock' | 'other'
  url?: string | undefined
}

/** Somebody quoted by name: a person, an organisation or a document. */
export interface NamedSpeaker {
  type: 'person' | 'organization' | 'document'
  name: string
  role?: string | undefined
  affiliation?: string | undefined
  url?: string | undefined
  sameAs?: string[] | undefined
  description?: string | undefined
}

/** Somebody quoted without a name: `description` says who it is, as far as that may be told. */
export interface AnonymousSpeaker {
  type: 'anonymous'
  description: string
  name?: string | undefined
  role?: string | undefined
  affiliation?: string | undefined
  url?: string | undefined
  sameAs?: string[] | undefined
}

/** Somebody or something whose words stand in the article. */
export type Speaker = NamedSpeaker | AnonymousSpeaker

const sameAs = z.array(httpUrl)

export const contributorSchema = z.strictObject({
  type: z.enum(['person', 'organization']),
  name: someText,
  url: httpUrl.optional(),
  role: someText.optional(),
  image: imageSchema.optional(),
  sameAs: sameAs.optional(),
})

export const publisherSchema = z.strictObject({
  name: someText,
  url: httpUrl.optional(),
  logo: z.strictObject({ url: mediaUrl, width: pixels, height: pixels }).optional(),
  sameAs: sameAs.optional(),
})

export const sourceSchema = z.strictObject({
  name: someText,
  category: z.enum(['staff', 'wire', 'freelance', 'handout', 'stock', 'other']),
  url: httpUrl.optional(),
})

const speakerFields = {
  role: someText.optional(),
  affiliation: someText.optional(),
  url: httpUrl.optional(),
  sameAs: sameAs.optional(),
}

export const speakerSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['person', 'organization', 'document']),
    name: someText,
    ...speakerFields,
    description: someText.optional(),
  }),
  z.strictObject({
    type: z.literal('anonymous'),
    description: someText,
    name: someText.optional(),
    ...speakerFields,
  }),
])
