import * as z from 'zod'
import type { Image } from './nodes.js'
import { httpUrl, mediaUrl, pixels, someText } from './scalars.js'
import { typeUnion } from './type-union.js'

/**
 * A person or organization that contributed to the article.
 *
 * @example
 * const author: Contributor = { type: 'person', name: 'Odile Farrant', role: 'Transport correspondent' }
 */
export interface Contributor {
  /** Whether this is a person or an organization. */
  type: 'person' | 'organization'
  /** The name in the byline. */
  name: string
  /** Their page on this site: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** The role or contribution, such as `Photographs by`. */
  role?: string | undefined
  /** The organization that the author belongs to, such as `Harbour Institute`. */
  affiliation?: string | undefined
  /** A short biography, as shown to readers: one or two sentences. */
  description?: string | undefined
  /** A portrait, or the logo of an organization. */
  image?: Image | undefined
  /** Their pages on other sites: absolute `http:` or `https:` URLs. */
  sameAs?: string[] | undefined
}

/**
 * The publisher of the article.
 *
 * @example
 * const publisher: Publisher = { name: 'The Harbour Post', url: 'https://harbour.example/' }
 */
export interface Publisher {
  /** The name. */
  name: string
  /** The home page: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** The logo. */
  logo?: Logo | undefined
  /** The publisher's pages on other sites: absolute `http:` or `https:` URLs. */
  sameAs?: string[] | undefined
}

/**
 * The sign of a publisher or a sponsor.
 *
 * @example
 * const logo: Logo = { url: 'https://harbour.example/logo.png', width: 480, height: 60 }
 */
export interface Logo {
  /** The URL of the file: `http:`, `https:` or relative. */
  url: string
  /** The width in CSS pixels. */
  width: number
  /** The height in CSS pixels. */
  height: number
}

/**
 * The source of the article.
 *
 * @example
 * const source: Source = { name: 'Coast Wire', category: 'wire' }
 */
export interface Source {
  /** The name of the source, such as an agency. */
  name: string
  /** The category of the source. */
  category: 'staff' | 'wire' | 'freelance' | 'handout' | 'stock' | 'other'
  /** The home page: an absolute `http:` or `https:` URL. */
  url?: string | undefined
}

/**
 * Who paid for an article.
 *
 * @example
 * const sponsor: Sponsor = { name: 'Elne Ferries', url: 'https://ferries.example/' }
 */
export interface Sponsor {
  /** The name. */
  name: string
  /** Its home page: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** The logo of the sponsor. */
  logo?: Logo | undefined
  /** The words that mark the article as paid. Default: a label in the language of the article. */
  label?: string | undefined
}

/**
 * A speaker with a name: a person, an organisation or a document.
 *
 * @example
 * const ana: NamedSpeaker = { type: 'person', name: 'Ana Lindqvist', role: 'harbour master' }
 */
export interface NamedSpeaker {
  /** Whether this is a person, an organization or a document. */
  type: 'person' | 'organization' | 'document'
  /** The name, as shown to readers. */
  name: string
  /** The position or profession, such as `harbour master`. */
  role?: string | undefined
  /** The organization that the speaker belongs to or speaks for, such as `Harbour Board`. */
  affiliation?: string | undefined
  /** Their page: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** Their pages on other sites: absolute `http:` or `https:` URLs. */
  sameAs?: string[] | undefined
  /** A description of the speaker. */
  description?: string | undefined
}

/**
 * An anonymous speaker. `description` says as much as may be published.
 *
 * @example
 * const nurse: AnonymousSpeaker = { type: 'anonymous', description: 'a nurse at the hospital' }
 */
export interface AnonymousSpeaker {
  type: 'anonymous'
  /** A description of the source, as precise as possible, such as `a nurse at the hospital`. */
  description: string
  /** A pseudonym, as shown to readers. */
  name?: string | undefined
  /** The position or profession, such as `nurse`. */
  role?: string | undefined
  /** The organization that the source belongs to, such as a hospital. */
  affiliation?: string | undefined
  /** A page about them: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** Pages about them on other sites: absolute `http:` or `https:` URLs. */
  sameAs?: string[] | undefined
}

/**
 * The source of quoted words: a person, an organization or a document.
 *
 * @example
 * const board: Speaker = { type: 'organization', name: 'Harbour Board' }
 */
export type Speaker = NamedSpeaker | AnonymousSpeaker

const sameAs = z.array(httpUrl)

export function contributorFields({ node }: { node(type: 'image'): z.ZodType<Image, Image> }) {
  return z.strictObject({
    type: z.enum(['person', 'organization']),
    name: someText,
    url: httpUrl.optional(),
    role: someText.optional(),
    affiliation: someText.optional(),
    description: someText.optional(),
    image: node('image').optional(),
    sameAs: sameAs.optional(),
  })
}

export const logoSchema = z.strictObject({ url: mediaUrl, width: pixels, height: pixels })

export const publisherSchema = z.strictObject({
  name: someText,
  url: httpUrl.optional(),
  logo: logoSchema.optional(),
  sameAs: sameAs.optional(),
})

export const sourceSchema = z.strictObject({
  name: someText,
  category: z.enum(['staff', 'wire', 'freelance', 'handout', 'stock', 'other']),
  url: httpUrl.optional(),
})

export const sponsorSchema = z.strictObject({
  name: someText,
  url: httpUrl.optional(),
  logo: logoSchema.optional(),
  label: someText.optional(),
})

const speakerFields = {
  role: someText.optional(),
  affiliation: someText.optional(),
  url: httpUrl.optional(),
  sameAs: sameAs.optional(),
}

export const speakerSchema = typeUnion([
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
