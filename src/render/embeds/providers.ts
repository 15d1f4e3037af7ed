import { ownKeys } from '../safety/own-keys.js'
import { pages } from './providers/pages.js'
import { players } from './providers/players.js'
import { posts } from './providers/posts.js'
import type { IdParts, Provider } from './providers/provider.js'

/**
 * The supported providers. For any other provider, an embed is rendered as its fallback and a link.
 */
export const providers = { ...players, ...posts, ...pages }

/** The name of a provider in articles, such as `youtube`. */
export type ProviderName = keyof typeof providers

/** Aliases of provider names. */
const ALIASES = /* @__PURE__ */ ownKeys<string, ProviderName>({
  twitter: 'x',
  bsky: 'bluesky',
  jw: 'jwplayer',
  'jw-player': 'jwplayer',
  'github-gist': 'gist',
  frame: 'iframe',
})

/**
 * Finds a provider by its name or an alias.
 *
 * @example
 * findProvider('twitter') // 'x'
 */
export function findProvider(name: string | undefined): ProviderName | undefined {
  const known = name && (ALIASES[name] ?? name)
  return known !== undefined && isProviderName(known) ? known : undefined
}

function isProviderName(name: string): name is ProviderName {
  return Object.hasOwn(providers, name)
}

/**
 * Parses an id of a provider.
 *
 * @example
 * console.log(readId(providers.jwplayer, 'nPripu9l-ALJ3XQCI')?.media) // 'nPripu9l'
 */
export function readId({ id }: Provider, text: string | undefined): IdParts | undefined {
  return id.exec(text ?? '')?.groups
}

/**
 * Parses the id in a URL of a provider.
 *
 * @param url An absolute URL.
 *
 * @example
 * const parts = readUrl(providers.youtube, 'https://youtu.be/dQw4w9WgXcQ?si=x')
 * console.log(parts?.video) // 'dQw4w9WgXcQ'
 */
export function readUrl(provider: Provider, url: string): IdParts | undefined {
  return readId(provider, findId(provider, url))
}

/** Returns the id in a URL, if the URL belongs to the provider and has an id. */
export function findId(provider: Provider, url: string): string | undefined {
  const { protocol, host, pathname, search, hash } = new URL(url)
  // The article chose the host, so the connection must at least be secure.
  if (provider.hasAnyHost && protocol !== 'https:') return undefined
  const isSameSite = provider.hasAnyHost !== true
  const start = provider.hasStart && startOf(url)
  const address = `${isSameSite ? host.replace(/^www\./, '') : host}${pathname}${search}${hash}`
  for (const pattern of provider.urls) {
    const id = pattern.exec(address)?.slice(1).filter(Boolean).join('/')
    if (id === undefined) continue
    const withStart = start ? `${id}/${start}` : undefined
    if (readId(provider, withStart)) return withStart
    if (readId(provider, id)) return id
  }
  return undefined
}

/** A start time such as `90`, `90s` or `1m30s`, in the query or the fragment. */
const START =
  /[?&#](?:t|start|startTime|time_continue)=(?:(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s)?|(\d{1,6}))(?:[&#]|$)/i

/** Returns the start time in a URL in seconds. */
function startOf(url: string): number {
  const [, hours = 0, minutes = 0, seconds = 0, plain = 0] = START.exec(url) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(plain)
}

/** Whether a URL has a start time in any form. */
export function namesStart(url: string): boolean {
  return /[?&#](?:t|start|startTime|time_continue)=(?!0*s?(?:[&#]|$))/i.test(url)
}
