// Safety: takes text and URLs from articles and returns what is safe to output. Must not import a
// target.

import {
  isPlainHttpUrl,
  isPlainPath,
  LINK_SCHEMES,
  MEDIA_SCHEMES,
  parseUrl,
  schemeOf,
  trimUrl,
} from '../../schema/url.js'
import { defined } from '../../tree/defined.js'
import { optionError, show } from '../../tree/issue.js'

/**
 * The allowed URL schemes. Relative URLs are always allowed.
 *
 * @example
 * const urlPolicy: Partial<UrlPolicy> = { link: ['https'] }
 * report(article, 'html', { urlPolicy }).map(({ code }) => code) // []
 */
export interface UrlPolicy {
  /** For links. Default: http, https, mailto, tel. */
  link: readonly string[]
  /** For images and other files. Default: http, https. */
  media: readonly string[]
}

export const DEFAULT_URL_POLICY: UrlPolicy = { link: LINK_SCHEMES, media: MEDIA_SCHEMES }

/**
 * Merges the default policy with the caller's lists.
 *
 * @throws {ArticleError} If a list has an invalid scheme, such as `HTTPS:`.
 */
export function urlPolicyOf(own?: Partial<UrlPolicy>): UrlPolicy {
  if (own === undefined) return DEFAULT_URL_POLICY
  const policy: UrlPolicy = { ...DEFAULT_URL_POLICY, ...defined(own ?? {}) }
  for (const [name, schemes] of Object.entries(policy)) {
    const isList = Array.isArray(schemes) && schemes.every((scheme) => SCHEME.test(scheme))
    if (isList) continue
    throw optionError(
      `urlPolicy.${name}`,
      `Found ${Array.isArray(schemes) ? schemes.map(show).join(', ') : show(schemes)}. Use a list of schemes in lower case without a colon, such as https.`,
    )
  }
  return policy
}

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-3.1 */
const SCHEME = /^[a-z][a-z\d+.-]*$/

/** A URL of ASCII characters that need no escaping. */
const TIDY = /^[\w!#$%&'()*+,\-./:;=?@~[\]]+$/

/** A base URL for checking relative URLs without a `baseUrl`. */
const ANY_BASE = 'https://base.invalid/'

/**
 * Checks a URL against the allowed schemes and resolves it against the base URL. Control characters
 * and spaces are removed or escaped. A URL without such characters stays verbatim.
 *
 * @returns `undefined` for an unsafe URL.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function resolveUrl(
  url: unknown,
  schemes: readonly string[],
  baseUrl?: string,
): string | undefined {
  if (typeof url !== 'string') return undefined
  if (isPlainHttpUrl(url)) return schemes.includes(plainSchemeOf(url)) ? url : undefined
  if (baseUrl === undefined && isPlainPath(url)) return schemes.includes('https') ? url : undefined
  const trimmed = trimUrl(url)
  if (trimmed === '') return undefined
  const scheme = schemeOf(trimmed)
  if (scheme !== undefined && !schemes.includes(scheme)) return undefined
  // With a base URL, `https:x` would be relative to it.
  const parsed = parseUrl(trimmed, scheme === undefined ? (baseUrl ?? ANY_BASE) : undefined)
  if (!parsed || !schemes.includes(parsed.protocol.slice(0, -1))) return undefined
  if (scheme === undefined && baseUrl === undefined) {
    const relative = withSlashes(trimmed)
    if (!relative.startsWith('//')) return asRelative(encode(relative))
    // Browsers read a host after any number of slashes.
    const isTidy = TIDY.test(trimmed) && !trimmed.startsWith('///')
    return isTidy ? trimmed : parsed.href.slice(parsed.protocol.length)
  }
  return isAsWritten(trimmed) ? trimmed : parsed.href
}

/** Returns the scheme of a plain http or https URL. */
function plainSchemeOf(url: string): string {
  return url[4] === ':' ? 'http' : 'https'
}

/** Whether an absolute URL can be used verbatim. */
function isAsWritten(url: string): boolean {
  return TIDY.test(url) && /^(?:https?:\/\/[^/]|(?!https?:)[a-z][a-z\d+.-]*:)/i.test(url)
}

/** A relative URL as browsers read it: before its query and fragment, a backslash is a slash. */
function withSlashes(url: string): string {
  return url.replace(/^[^?#]+/, (path) => path.replaceAll('\\', '/'))
}

function encode(url: string): string {
  return url.replace(/[^\w!#$%&'()*+,\-./:;=?@~[\]]/gu, (character) =>
    /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
  )
}

/**
 * Prepends `./` to a relative URL with a colon in its first segment, which would look like a
 * scheme.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-4.2
 */
function asRelative(url: string): string {
  return /^[^/?#]*:/.test(url) ? `./${url}` : url
}
