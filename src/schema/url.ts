/**
 * The allowed schemes of links. A fifth of the links in real articles are `http`, so it is allowed.
 * The list is a subset of what AMP allows in `href`, so one policy serves every target.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml
 */
export const LINK_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel']

/** The allowed schemes of images, frames and canonical URLs. Never `data:`. */
export const MEDIA_SCHEMES: readonly string[] = ['http', 'https']

/**
 * Normalizes a URL like the first step of the WHATWG parser: removes C0 control characters and
 * spaces around it, and tabs and line breaks in it. Characters that browsers ignore cannot hide a
 * scheme.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function trimUrl(url: string): string {
  return url.replace(/^[\0-\x20]+|(?<![\0-\x20])[\0-\x20]+$|[\t\n\r]+/g, '')
}

/** Returns the scheme of a URL in lower case, or `undefined` for a relative one. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(trimUrl(url))?.[1]?.toLowerCase()
}

/**
 * The usual form of absolute URLs, which the WHATWG parser accepts. Calling the parser takes five
 * times longer. No label begins with `xn--`, and the last is not a number.
 */
const PLAIN_HTTP_URL = /^https?:\/\/(?:[a-z\d]+[.-])+[a-z]{2,24}(?:\/[\w\-./~%+=&?,;:@!$'()*#]*)?$/i

/**
 * Whether the string is an absolute URL of the usual form, which is used verbatim wherever `http`
 * and `https` are allowed.
 */
export function isPlainHttpUrl(url: string): boolean {
  return PLAIN_HTTP_URL.test(url)
}

/**
 * The usual form of relative URLs, such as `media/tram.svg`, which are valid with every `http`
 * base.
 */
const PLAIN_PATH = /^\/?(?:[\w-]+[./])*[\w-]+$/

/**
 * Whether the string is a relative URL of the usual form: a path of names, which is used verbatim.
 */
export function isPlainPath(url: string): boolean {
  return PLAIN_PATH.test(url)
}

/** Whether the string is an absolute `http:` or `https:` URL that the WHATWG parser accepts. */
export function isHttpUrl(url: string): boolean {
  return PLAIN_HTTP_URL.test(url) || (/^https?:\/\/[^/\\]/i.test(url) && parsesWithoutBlanks(url))
}

/** Whether the string is an absolute `https:` URL. */
export function isHttpsUrl(url: string): boolean {
  return isHttpUrl(url) && schemeOf(url) === 'https'
}

/**
 * Whether the string can be the URL of an image or another file: absolute with `http` or `https`,
 * or relative, which renderers resolve against `baseUrl`.
 */
export function isMediaUrl(url: string): boolean {
  if (PLAIN_HTTP_URL.test(url) || PLAIN_PATH.test(url)) return true
  if (schemeOf(url) !== undefined) return isHttpUrl(url)
  return url !== '' && parsesWithoutBlanks(url, 'https://base.invalid/')
}

/** Whether a link with this URL is safe to follow; see {@link LINK_SCHEMES}. */
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

/** Host names and IP addresses. The WHATWG parser also accepts hosts with quotation marks. */
const HOST = /^(?:(?:[\w-]+\.)*[\w-]+\.?|\[[\da-f:.]+\])$/

/**
 * Parses a URL with the WHATWG parser, and checks that its host is valid.
 *
 * Does not use `URL.canParse`, which in Node 20 sometimes rejects hosts such as `münchen.example`.
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
