import type { Provider } from '../render/embeds/providers/provider.js'
import { findId, type ProviderName, providers } from '../render/embeds/providers.js'

/** The content that a URL leads to, if renderers support its provider. */
export interface FoundEmbed {
  name: ProviderName
  kind: Provider['kind']
  /** The id of the content at the provider. */
  id: string
}

/** Providers with any host, which a URL alone does not identify. */
const ANY_HOST: ReadonlySet<string> = new Set(['iframe', 'mastodon'])

/** The URL of a Mastodon post, whose path is distinctive enough. */
const MASTODON =
  /^https:\/\/[a-z\d.-]+\/@[\w.-]+(?:@[\w.-]+)?\/\d{15,20}(?:\/embed)?\/?(?:[?#].*)?$/i

/**
 * Finds the provider of a URL, using the table of the renderers.
 *
 * @param url An absolute http(s) URL.
 *
 * @example
 * findEmbed('https://youtu.be/dQw4w9WgXcQ')?.name // 'youtube'
 */
export function findEmbed(url: string): FoundEmbed | undefined {
  for (const name of Object.keys(providers) as ProviderName[]) {
    if (ANY_HOST.has(name) && !(name === 'mastodon' && MASTODON.test(url))) continue
    const provider: Provider = providers[name]
    const id = findId(provider, url)
    if (id !== undefined) return { name, kind: provider.kind, id }
  }
  return undefined
}

/** Returns the name for an unknown provider: its host. */
export function providerName(url: string): string {
  const host = new URL(url).hostname.toLowerCase().replace(/^www\./, '')
  const name = host.replace(/[^a-z\d]+/g, '-').replace(/^[^a-z]+|(?<!-)-+$/g, '')
  return name === '' ? 'page' : name
}
