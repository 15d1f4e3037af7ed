import { isHttpUrl, isLinkUrl, isMediaUrl, schemeOf, trimUrl } from '../schema/url.js'

/** Converts URLs of a source to URLs of an article. */
export interface UrlReader {
  /** Returns a URL for a link, or `undefined` if it is not safe. */
  link(url: string): string | undefined
  /** Returns an http, https or relative URL of a file. */
  media(url: string): string | undefined
  /** Returns an absolute http or https URL. */
  absolute(url: string | undefined): string | undefined
}

/**
 * @param base The address of the source, if it is known.
 * @param onRelative Called where a URL stays relative.
 */
export function createUrlReader(
  base: string | undefined,
  onRelative: () => void = () => {},
): UrlReader {
  function resolve(url: string): string {
    const trimmed = trimUrl(url)
    if (trimmed === '') return ''
    if (isHttpUrl(trimmed) || schemeOf(trimmed) !== undefined) return withoutBlanks(trimmed)
    if (base === undefined) {
      onRelative()
      // Without a base URL, a URL that begins with two slashes gets https.
      return trimmed.startsWith('//') ? `https:${withoutBlanks(trimmed)}` : withoutBlanks(trimmed)
    }
    try {
      return new URL(trimmed, base).href
    } catch {
      return ''
    }
  }

  return {
    link(url) {
      const trimmed = trimUrl(url)
      if (trimmed.startsWith('#')) return trimmed.length > 1 ? withoutBlanks(trimmed) : undefined
      const resolved = resolve(url)
      return resolved !== '' && isLinkUrl(resolved) ? resolved : undefined
    },
    media(url) {
      const resolved = resolve(url)
      return resolved !== '' && isMediaUrl(resolved) ? resolved : undefined
    },
    absolute(url) {
      if (url === undefined) return undefined
      const resolved = resolve(url)
      return isHttpUrl(resolved) ? resolved : undefined
    },
  }
}

function withoutBlanks(url: string): string {
  return /\s/.test(url) ? url.replace(/\s/g, (blank) => encodeURIComponent(blank)) : url
}
