import { isHttpUrl, isLinkUrl, isMediaUrl, schemeOf, trimUrl } from '../schema/url.js'

/** Turns URLs of a source into those of an article. */
export interface UrlReader {
  /** A URL for a link, or `undefined` if it must not be followed. */
  link(url: string): string | undefined
  /** An http(s) or relative URL of a file. */
  media(url: string): string | undefined
  /** An absolute http(s) URL. */
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
      // Without a page, a URL without a scheme belongs to the web.
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
