import type { RenderContext } from '../render/context.js'
import { dimensionsOf } from '../render/media/size.js'
import { ownKeys } from '../render/safety/own-keys.js'
import type { Contributor, Logo, Publisher, Speaker, Sponsor } from '../schema/people.js'
import { imageObject } from './media.js'
import { compact, type JsonLdObject, words } from './values.js'

/**
 * The site of the page.
 *
 * @example
 * const site: SiteFacts = { name: 'The Harbour Post', url: 'https://harbour.example/' }
 */
export interface SiteFacts {
  /** The name of the site. */
  name?: string | undefined
  /** The home page. */
  url?: string | undefined
  /** The logo. */
  logo?: { url: string; width: number; height: number } | undefined
}

/** Converts a contributor to a `Person` or `Organization`. */
export function contributor(context: RenderContext, who: Contributor): JsonLdObject | undefined {
  return named({
    '@type': who.type === 'organization' ? 'Organization' : 'Person',
    name: words(who.name),
    url: context.resolve('link', who.url),
    jobTitle: who.type === 'organization' ? undefined : words(who.role),
    [who.type === 'organization' ? 'parentOrganization' : 'affiliation']: named({
      '@type': 'Organization',
      name: words(who.affiliation),
    }),
    description:
      words(who.description) ?? (who.type === 'organization' ? words(who.role) : undefined),
    image: who.image && imageObject(context, who.image),
    sameAs: urls(context, who.sameAs),
  })
}

/**
 * Converts a speaker to a `Person`, an `Organization` or, for a document, a `CreativeWork`. Returns
 * `undefined` for an anonymous source.
 */
export function speakerObject(context: RenderContext, who: Speaker): JsonLdObject | undefined {
  if (who.type === 'anonymous') return undefined
  const isPerson = who.type === 'person'
  return named({
    '@type': SPEAKER_TYPES[who.type] ?? 'Person',
    name: words(who.name),
    url: context.resolve('link', who.url),
    jobTitle: isPerson ? words(who.role) : undefined,
    affiliation: isPerson
      ? named({ '@type': 'Organization', name: words(who.affiliation) })
      : undefined,
    description: words(who.description),
    sameAs: urls(context, who.sameAs),
  })
}

const SPEAKER_TYPES = /* @__PURE__ */ ownKeys({
  person: 'Person',
  organization: 'Organization',
  document: 'CreativeWork',
})

/** Converts the article's publisher, or else the site, to an `Organization`. */
export function publisherObject(
  context: RenderContext,
  publisher: Publisher | undefined,
  site: SiteFacts,
): JsonLdObject | undefined {
  const own = words(publisher?.name)
  // The URL and logo of the site only belong to the publisher if both have the same name.
  const ofSite = own === undefined || own === words(site.name) ? site : undefined
  return named({
    '@type': 'Organization',
    name: own ?? words(site.name),
    url: context.resolve('link', publisher?.url ?? ofSite?.url),
    logo: logoObject(context, publisher?.logo ?? ofSite?.logo),
    sameAs: urls(context, publisher?.sameAs),
  })
}

/** Who paid for the article. */
export function sponsorObject(
  context: RenderContext,
  sponsor: Sponsor | undefined,
): JsonLdObject | undefined {
  return named({
    '@type': 'Organization',
    name: words(sponsor?.name),
    url: context.resolve('link', sponsor?.url),
    logo: logoObject(context, sponsor?.logo),
  })
}

function logoObject(context: RenderContext, logo: Logo | undefined): JsonLdObject | undefined {
  return (
    logo &&
    compact({
      '@type': 'ImageObject',
      url: context.resolve('media', logo.url),
      ...dimensionsOf(logo),
    })
  )
}

/** The safe URLs of a list. */
function urls(context: RenderContext, list: unknown): string[] {
  return Array.isArray(list) ? list.flatMap((url) => context.resolve('link', url) ?? []) : []
}

function named(fields: Record<string, unknown>): JsonLdObject | undefined {
  return fields.name === undefined ? undefined : compact(fields)
}
