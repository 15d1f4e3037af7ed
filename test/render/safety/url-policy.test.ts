import { describe, expect, test } from 'vitest'
import {
  DEFAULT_URL_POLICY,
  resolveUrl,
  urlPolicyOf,
} from '../../../src/render/safety/url-policy.js'
import { isLinkUrl } from '../../../src/schema/url.js'
import { ArticleError } from '../../../src/tree/issue.js'

const link = (url: unknown, baseUrl?: string) => resolveUrl(url, DEFAULT_URL_POLICY.link, baseUrl)
const media = (url: unknown, baseUrl?: string) => resolveUrl(url, DEFAULT_URL_POLICY.media, baseUrl)

describe('a custom policy', () => {
  test('replaces the default policy, list by list', () => {
    expect(urlPolicyOf()).toEqual(DEFAULT_URL_POLICY)
    expect(urlPolicyOf({ link: undefined } as object)).toEqual(DEFAULT_URL_POLICY)
    expect(urlPolicyOf({ link: ['https', 'web+ap'] })).toEqual({
      ...DEFAULT_URL_POLICY,
      link: ['https', 'web+ap'],
    })
    expect(urlPolicyOf({ media: [] }).media).toEqual([])
  })

  test.each([
    ['link', ['https:'], 'Found "https:"'],
    ['link', ['HTTPS'], 'Found "HTTPS"'],
    ['link', ['https', '1x'], 'Found "https", "1x"'],
    ['media', 'https', 'Found "https"'],
    ['media', null, 'Found null'],
  ])('is rejected for an invalid scheme in `%s`: %j', (name, schemes, found) => {
    const policy = () => urlPolicyOf({ [name]: schemes })
    expect(policy).toThrowError(ArticleError)
    expect(policy).toThrowError(`\`urlPolicy.${name}\`: ${found}`)
    expect(policy).toThrowError('in lower case without a colon')
  })
})

describe('a tidy URL stays verbatim', () => {
  test.each([
    'https://a.example',
    'HTTPS://A.example/x?y=1&z=%20#p',
    'http://a.example:8080/a,b;c',
    'mailto:a@b.example?subject=Hi',
    'tel:+44-20-1234',
    '/a/b',
    '../a.html',
    '?page=2',
    '#sf-p1',
    '//cdn.example/a',
    'a.jpg',
  ])('%s', (url) => {
    expect(link(url)).toBe(url)
  })
})

describe('a URL that a browser would run or cannot open is rejected', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    'javascript\t:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    'about:blank',
    'ftp://a.example',
    'https://',
    'https://a b.example',
    'https://[::1',
    'https://a.example:99999/',
    '//',
    '',
    ' \n ',
    undefined,
    null,
    7,
    {},
  ])('%j', (url) => {
    expect(link(url)).toBeUndefined()
    expect(media(url)).toBeUndefined()
    if (typeof url === 'string') expect(isLinkUrl(url)).toBe(false)
  })
})

test('other URLs are written as the URL standard says', () => {
  expect(link(' https://a.example/b c"<> ')).toBe('https://a.example/b%20c%22%3C%3E')
  expect(link('https:a.example')).toBe('https://a.example/')
  expect(link('https:\\\\a.example\\b')).toBe('https://a.example/b')
  expect(link('https://münchen.example/ü')).toBe('https://xn--mnchen-3ya.example/%C3%BC')
  expect(link('/a b/ü"')).toBe('/a%20b/%C3%BC%22')
  expect(link('\\\\evil.example')).toBe('//evil.example/')
  expect(link('/a\ud800')).toBe('/a%EF%BF%BD')
})

test('a scheme that is not in the list is rejected, even for a plain URL', () => {
  const plain = ['http://harbour.example/a', 'HTTP://harbour.example', 'https://harbour.example/a']
  expect(plain.map((url) => resolveUrl(url, ['https']))).toEqual([undefined, undefined, plain[2]])
  expect(plain.map((url) => resolveUrl(url, ['http']))).toEqual([plain[0], plain[1], undefined])
  expect(resolveUrl(` ${plain[2]}\n`, ['https'])).toBe(plain[2])
  expect(resolveUrl(` ${plain[0]}`, ['https'])).toBeUndefined()
})

test('media cannot have mail or phone URLs', () => {
  expect(media('mailto:a@b.example')).toBeUndefined()
  expect(media('tel:1')).toBeUndefined()
})

test('a relative URL is resolved against the base URL', () => {
  const base = 'https://a.example/2026/story'
  expect(link('../b', base)).toBe('https://a.example/b')
  expect(link('#p1', base)).toBe('https://a.example/2026/story#p1')
  expect(link('//b.example/c', base)).toBe('https://b.example/c')
  expect(link('https://c.example/d', base)).toBe('https://c.example/d')
  expect(media('x y.jpg', base)).toBe('https://a.example/2026/x%20y.jpg')
})
