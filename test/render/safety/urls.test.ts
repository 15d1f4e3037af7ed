import { describe, expect, test } from 'vitest'
import { DEFAULT_URL_POLICY, resolveUrl } from '../../../src/render/safety/url-policy.js'
import {
  isHttpsUrl,
  isHttpUrl,
  isLinkUrl,
  isMediaUrl,
  isPlainHttpUrl,
  parseUrl,
  schemeOf,
  trimUrl,
} from '../../../src/schema/url.js'
import { texts } from '../../fixtures/hostile/texts.js'
import { urls } from '../../fixtures/hostile/urls.js'

const BASE = 'https://base.invalid/2026/article'
const all = [...urls, ...texts]

/** Returns the scheme that the WHATWG parser finds in a text. */
function schemeInBrowser(text: string): string | undefined {
  try {
    return new URL(text, BASE).protocol.slice(0, -1)
  } catch {
    return undefined
  }
}

describe(`${all.length} texts where a URL is expected`, () => {
  test('links only have the four schemes', () => {
    const taken = all.filter((text) => isLinkUrl(text))
    expect(taken.length).toBeGreaterThan(300)
    const followed = ['http', 'https', 'mailto', 'tel']
    expect(taken.filter((text) => !followed.includes(schemeInBrowser(text) ?? ''))).toEqual([])
  })

  test('files only have http and https', () => {
    const taken = all.filter((text) => isMediaUrl(text))
    expect(taken.length).toBeGreaterThan(300)
    const isWrong = (text: string) =>
      /\s/.test(text) || !/^https?$/.test(schemeInBrowser(text) ?? '')
    expect(taken.filter(isWrong)).toEqual([])
  })

  test('an http URL is absolute, and an https URL has https', () => {
    for (const text of all.filter((text) => isHttpUrl(text))) {
      const { protocol, hostname } = new URL(text)
      expect(protocol).toMatch(/^https?:$/)
      expect(hostname).toMatch(/^[\w.-]+$|^\[[\da-f:.]+\]$/)
      expect(isHttpsUrl(text)).toBe(protocol === 'https:')
    }
    expect(all.filter((text) => !isHttpUrl(text)).some((text) => isHttpsUrl(text))).toBe(false)
  })

  test('every URL in the output has an allowed scheme in a browser, with and without a base URL', () => {
    for (const kind of ['link', 'media'] as const) {
      const schemes = DEFAULT_URL_POLICY[kind]
      for (const text of all) {
        const plain = resolveUrl(text, schemes)
        if (plain !== undefined) expect(schemes, text).toContain(schemeInBrowser(plain))
        const based = resolveUrl(text, schemes, BASE)
        expect(based === undefined, text).toBe(plain === undefined)
        if (based === undefined || plain === undefined) continue
        expect(schemes).toContain(new URL(based).protocol.slice(0, -1))
        // A backslash is escaped, so that no host follows it.
        if (text.includes('\\')) continue
        // Both lead to the URL that a browser finds in the text itself.
        expect(placeOf(plain), text).toBe(placeOf(based))
        // `https:x` is relative to a page, but absolute here.
        const isHalf = /^https?:(?!\/\/)/i.test(trimUrl(text))
        if (text.isWellFormed() && !isHalf) expect(placeOf(based), text).toBe(placeOf(text))
        // Contains nothing that ends an attribute, a candidate of `srcset` or a tag.
        if (kind === 'media') expect(plain).toMatch(/^[!#-;=?-[\]-~]*$/)
      }
    }
  })

  test('every rejected URL is one that a browser would run or cannot open', () => {
    for (const text of all) {
      const scheme = schemeInBrowser(text)
      if (resolveUrl(text, DEFAULT_URL_POLICY.link) !== undefined) continue
      const isEmpty = trimUrl(text) === ''
      const isOfNoHost = !isEmpty && hasStrangeHost(text)
      // `https:x` is relative to a page, but absolute here.
      const isHalf = /^https?:(?!\/\/)/i.test(trimUrl(text))
      const isRefused = !DEFAULT_URL_POLICY.link.includes(scheme ?? '')
      expect(isEmpty || isOfNoHost || isHalf || isRefused, text).toBe(true)
    }
  })
})

/** Returns where a URL leads, regardless of percent-encoding. */
function placeOf(url: string): string {
  return new URL(url, BASE).href.replace(/%([2-7][\da-f])/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function hasStrangeHost(text: string): boolean {
  const { hostname } = URL.canParse(text, BASE) ? new URL(text, BASE) : { hostname: '' }
  return !/^(?:(?:[\w-]+\.)*[\w-]+\.?|\[[\da-f:.]+\])$/.test(hostname)
}

test('browsers trim the same characters', () => {
  expect(trimUrl('\0\x1f a\t\r\nb \x20')).toBe('ab')
  expect(trimUrl('\u00a0a\u00a0')).toBe('\u00a0a\u00a0')
  expect(trimUrl('a b')).toBe('a b')
})

test('the scheme is in lower case', () => {
  expect(schemeOf(' JavaScript:x')).toBe('javascript')
  expect(schemeOf('web+x.y-1:z')).toBe('web+x.y-1')
  expect(schemeOf('1a:x')).toBeUndefined()
  expect(schemeOf('a/b:c')).toBeUndefined()
  expect(schemeOf('ab')).toBeUndefined()
})

describe('the quick test', () => {
  test.each(['https://a.example', 'HTTP://a-b.example/x?y=%20#z', 'http://1a.co/'])('%s', (url) => {
    expect(isPlainHttpUrl(url)).toBe(true)
  })
  test.each([
    'xhttps://a.example',
    'https:/a.example',
    'ftp://a.example',
    'https://a',
    'https://a.1',
    'https://a.e',
    `https://a.${'e'.repeat(25)}`,
    'https://a..example',
    'https://.example',
    'https://a.example:80',
    'https://a.example?x',
    'https://a.example/"',
    'https://a.example/ ',
    'https://u@a.example/',
    'https://xn--a.example',
    'https://a.example/\n',
  ])('rejects %j', (url) => {
    expect(isPlainHttpUrl(url)).toBe(false)
  })
})

test('hosts are names or addresses', () => {
  for (const url of [
    'https://a_b.example',
    'http://[::1]:80/',
    'https://a.example./',
    'http://1.2.3.4',
  ]) {
    expect(isHttpUrl(url), url).toBe(true)
  }
  for (const url of [
    'https://a`b',
    'https://a"b',
    'https://a..b',
    'https://.b',
    'https://a{b',
    'https://-',
    'https://',
  ]) {
    expect(isHttpUrl(url), url).toBe(url === 'https://-')
  }
  expect(parseUrl('mailto:"x"@y.example')?.protocol).toBe('mailto:')
  expect(parseUrl('https://a`b')).toBeUndefined()
  expect(parseUrl('/x')).toBeUndefined()
  expect(parseUrl('/x', BASE)?.pathname).toBe('/x')
})

test('a relative URL never looks like an absolute one', () => {
  const media = (url: string) => resolveUrl(url, DEFAULT_URL_POLICY.media)
  expect(media('1:x')).toBe('./1:x')
  expect(media('java\u007fscript:x')).toBe('./java%7Fscript:x')
  expect(media('a/b:c')).toBe('a/b:c')
  expect(media('?a:b')).toBe('?a:b')
  expect(media('#a:b')).toBe('#a:b')
  expect(media('////evil.example/x')).toBe('//evil.example/x')
  expect(media('//a.example/x')).toBe('//a.example/x')
})

test('a relative URL is written as the parser reads it', () => {
  const cases = [
    ['//good.example\\@evil.example/', '//good.example/@evil.example/'],
    ['\\\\good.example\\x', '//good.example/x'],
    ['/\\good.example/x', '//good.example/x'],
    ['//good.example\\x?a\\b', '//good.example/x?a\\b'],
    ['a\\b', 'a/b'],
    ['a?b\\c', 'a?b%5Cc'],
  ] as const
  for (const [url, written] of cases) {
    expect(resolveUrl(url, DEFAULT_URL_POLICY.link)).toBe(written)
    expect(new URL(written, BASE).host).toBe(new URL(url, BASE).host)
  }
})

test('no text is written as a URL of another host or path than it was checked as', () => {
  for (const text of all) {
    const written = resolveUrl(text, DEFAULT_URL_POLICY.link)
    if (written === undefined) continue
    const base = schemeOf(text) === undefined ? BASE : undefined
    const [read, checked] = [new URL(written, BASE), new URL(trimUrl(text), base)]
    expect(read.origin, text).toBe(checked.origin)
    expect([read.username, read.password, read.port], text).toEqual([
      checked.username,
      checked.password,
      checked.port,
    ])
  }
})

test('a path of names stays as it is, and stands under a base', () => {
  for (const path of ['media/tram.svg', '/media/tram-2.jpg', 'a', '/a/b', 'a.b.c/d_e']) {
    expect(resolveUrl(path, DEFAULT_URL_POLICY.media)).toBe(path)
    expect(resolveUrl(path, DEFAULT_URL_POLICY.media, BASE)).toBe(new URL(path, BASE).href)
    expect(resolveUrl(path, ['http'])).toBeUndefined()
    expect([isMediaUrl(path), isLinkUrl(path)]).toEqual([true, true])
  }
})

test('the default policy', () => {
  expect(DEFAULT_URL_POLICY).toEqual({
    link: ['http', 'https', 'mailto', 'tel'],
    media: ['http', 'https'],
  })
})

test('a custom policy', () => {
  expect(resolveUrl('gopher://a/', ['gopher'])).toBe('gopher://a/')
  // The name ends like `http`, and the URL needs no host.
  expect(resolveUrl('web+http:x', ['web+http'])).toBe('web+http:x')
  expect(resolveUrl('/x', ['ftp'])).toBeUndefined()
  expect(resolveUrl('https://a.example/', ['http'])).toBeUndefined()
})

describe('an absolute URL of plain characters stays verbatim', () => {
  test.each([
    'http://user@A.example:8080/',
    'HTTP://A.example:80/x',
    'https://A.example:443/',
    'MAILTO:a@b.example',
    'tel:+1',
  ])('%s', (url) => {
    expect(resolveUrl(url, DEFAULT_URL_POLICY.link, BASE)).toBe(url)
    expect(isLinkUrl(url)).toBe(true)
  })
  test.each([
    ['https:///A.example', 'https://a.example/'],
    ['https:A.example', 'https://a.example/'],
    ['http:A.example', 'http://a.example/'],
    ['https://A.example:8080/<', 'https://a.example:8080/%3C'],
  ])('%s does not', (url, written) => {
    expect(resolveUrl(url, DEFAULT_URL_POLICY.link, BASE)).toBe(written)
  })
})

test('the schemas accept', () => {
  for (const isUrl of [isHttpUrl, isMediaUrl, isLinkUrl]) {
    expect(isUrl('https://a.example/x')).toBe(true)
    expect(isUrl('https://a.example:8080/')).toBe(true)
    expect(isUrl('')).toBe(false)
  }
  expect(isMediaUrl('a.jpg')).toBe(true)
  expect(isLinkUrl('mailto:a@b.example')).toBe(true)
  expect(isHttpUrl('view:https://a.example:80/')).toBe(false)
})
