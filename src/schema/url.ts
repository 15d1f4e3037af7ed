/**
 * The schemes a link may have. A fifth of the links in real articles are `http`, so it stays;
 * the list is a subset of what AMP allows in `href`, so one policy serves every target.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml
 */
export const LINK_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel']

/** The schemes that images, frames and canonical URLs may have. Never `data:`. */
export const MEDIA_SCHEMES: readonly string[] = ['http', 'https']

/**
 * A URL as the WHATWG parser sees it before anything else: no C0 control or blank around it, no
 * tab or line break in it. What a browser would skip can't hide a scheme from us.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function trimUrl(url: string): string {
  return url.replace(/^[\0-\x20]+|(?<![\0-\x20])[\0-\x20]+$|[\t\n\r]+/g, '')
}

/** The scheme of a URL in lower case, or `undefined` for a relative one. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(trimUrl(url))?.[1]?.toLowerCase()
}

/**
 * What most URLs in articles look like, and the WHATWG parser accepts all of: to ask it costs five
 * times more. No label begins with `xn--`, and the last is not a number.
 */
const PLAIN_HTTP_URL = /^https?:\/\/(?:[a-z\d]+[.-])+[a-z]{2,24}(?:\/[\w\-./~%+=&?,;:@!$'()*#]*)?$/i

/**
 * Whether the text is an absolute URL of the most usual kind, which stays as it is written wherever
 * `http` and `https` are allowed.
 */
export function isPlainHttpUrl(url: string): boolean {
  return PLAIN_HTTP_URL.test(url)
}

/** What most relative URLs look like, such as `media/tram.svg`: it parses against every `http` base. */
const PLAIN_PATH = /^\/?(?:[\w-]+[./])*[\w-]+$/

/** Whether the text is a relative URL of the most usual kind: a path of names, which stays as it is. */
export function isPlainPath(url: string): boolean {
  return PLAIN_PATH.test(url)
}

/** Whether the text is an absolute `http:` or `https:` URL that the WHATWG parser accepts. */
export function isHttpUrl(url: string): boolean {
  return PLAIN_HTTP_URL.test(url) || (/^https?:\/\/[^/\\]/i.test(url) && parsesWithoutBlanks(url))
}

/** Whether the text is an absolute `https:` URL. */
export function isHttpsUrl(url: string): boolean {
  return isHttpUrl(url) && schemeOf(url) === 'https'
}

/**
 * Whether the text can be the address of a picture or another file: an absolute `http(s)` URL, or
 * a relative one, which renderers resolve against `baseUrl`.
 */
export function isMediaUrl(url: string): boolean {
  if (PLAIN_HTTP_URL.test(url) || PLAIN_PATH.test(url)) return true
  if (schemeOf(url) !== undefined) return isHttpUrl(url)
  return url !== '' && parsesWithoutBlanks(url, 'https://base.invalid/')
}

/** Whether a link with this URL can be followed safely: see {@link LINK_SCHEMES}. */
export function isLinkUrl(url: string): boolean {
  if (PLAIN_HTTP_URL.test(url) || PLAIN_PATH.test(url)) return true
  const trimmed = trimUrl(url)
  const scheme = schemeOf(trimmed)
  if (scheme === undefined) {
    return trimmed !== '' && parseUrl(trimmed, 'https://base.invalid/') !== undefined
  }
  return LINK_SCHEMES.includes(scheme) && parseUrl(trimmed) !== undefined
}

function parsesWithoutBlanks(url: string, base?: string): boolean {
  return !/\s/.test(url) && parseUrl(url, base) !== undefined
}

/** Names and addresses as a network has them. The WHATWG parser takes hosts with quotation marks. */
const HOST = /^(?:(?:[\w-]+\.)*[\w-]+\.?|\[[\da-f:.]+\])$/

/**
 * The URL as the WHATWG parser reads it, if its host is one that there can be.
 *
 * Not by `URL.canParse`: in Node 20 it refuses hosts such as `münchen.example` now and then.
 */
export function parseUrl(url: string, base?: string): URL | undefined {
  let parsed: URL
  try {
    parsed = new URL(url, base)
  } catch {
    return undefined
  }
  const hasHost = /^https?:$/.test(parsed.protocol)
  return hasHost && !HOST.test(parsed.hostname) ? undefined : parsed
}
