import type { Provider } from '../render/embeds/providers/provider.js'
import { findId, type ProviderName, providers } from '../render/embeds/providers.js'

/** What a URL leads to, if it is something that the renderers can show. */
export interface FoundEmbed {
  name: ProviderName
  kind: Provider['kind']
  /** What the provider calls it. */
  id: string
}

/** Providers that take any host, and so cannot be told by a URL alone. */
const ANY_HOST: ReadonlySet<string> = new Set(['iframe', 'mastodon'])

/** A Mastodon post: its path is unusual enough. */
const MASTODON =
  /^https:\/\/[a-z\d.-]+\/@[\w.-]+(?:@[\w.-]+)?\/\d{15,20}(?:\/embed)?\/?(?:[?#].*)?$/i

/**
 * The provider of a URL, by the table that the renderers use.
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

/** The name for a provider that is not known: its host. */
export function providerName(url: string): string {
  const host = new URL(url).hostname.toLowerCase().replace(/^www\./, '')
  const name = host.replace(/[^a-z\d]+/g, '-').replace(/^[^a-z]+|-+$/g, '')
  return name === '' ? 'page' : name
}
