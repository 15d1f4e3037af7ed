import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { type AmpOptions, ArticleError, renderAmp } from '../../src/amp.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { NodeType, Phrasing } from '../../src/schema/nodes.js'
import type { Issue } from '../../src/tree/issue.js'
import { articleOf, blocksWith } from '../fixtures/around.js'
import { article, exampleJson, paragraph, phrasing } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { validateAmp } from './validator.js'

describe('the official validator passes', () => {
  test.each(Object.keys(nodeSamples) as NodeType[])('%s', async (type) => {
    const input = parseArticle(articleOf(blocksWith(type)))
    expect(await validateAmp(renderAmp(input))).toBe('PASS')
  })

  test('the example article, in any language, with and without classes and styles', async () => {
    const input = parseArticle(exampleJson('night-trams.json'))
    const variants: AmpOptions[] = [
      {},
      { classes: false },
      { styles: false },
      { baseUrl: 'https://a.example/' },
    ]
    for (const options of variants) {
      expect(await validateAmp(renderAmp(input, options))).toBe('PASS')
      expect(await validateAmp(renderAmp({ ...input, inLanguage: 'ar' }, options))).toBe('PASS')
    }
  })

  test('pictures without a size, with other sizes, and with a bad URL', async () => {
    const image = { type: 'image', url: 'a.jpg', alt: 'A' } as const
    const sources = [
      { url: 'b c.jpg', width: 300 },
      { url: 'c.jpg', width: 300 },
      { url: 'd.jpg', width: 600 },
    ]
    const images = [
      image,
      { ...image, width: 600, height: 400, sources },
      { ...image, url: 'data:x' },
      nodeSamples.image,
    ]
    const figures = images.map((media) => ({
      type: 'figure' as const,
      role: 'lead' as const,
      children: [media] as [typeof media],
    }))
    expect(await validateAmp(renderAmp(article({}, ...figures)))).toBe('PASS')
  })

  test('URLs of every kind that may stand', async () => {
    const urls = [
      'https:a.example',
      'https://münchen.example/ü',
      '/a b',
      '//c.example',
      'mailto:a@b.example',
      'tel:1',
      '#sf-p1',
      '?x',
      'https://a.example:8080/%zz',
    ]
    const links = urls.map((url): Phrasing => ({ type: 'link', url, children: phrasing(['x']) }))
    expect(await validateAmp(renderAmp(article({}, paragraph(...links))))).toBe('PASS')
  })
})

describe('the validator itself works: it fails', () => {
  const good = renderAmp(article())
  test.each([
    ['without the boilerplate', good.replace(/<style amp-boilerplate[\s\S]*?<\/style>/, '')],
    ['with a script', good.replace('</main>', '<script>alert(1)</script></main>')],
    [
      'with a plain picture without size',
      good.replace('</main>', '<amp-img src="a.jpg"></amp-img></main>'),
    ],
    [
      'with !important',
      good.replace('<style amp-custom>', '<style amp-custom>p{color:red!important}'),
    ],
    ['without the canonical URL', good.replace(/<link rel="canonical"[^>]*>/, '')],
  ])('%s', async (_what, html) => {
    expect(html).not.toBe(good)
    expect(await validateAmp(html)).toMatch(/^FAIL/)
  })
})

test('the document is the page in AMP', () => {
  const html = renderAmp(article({ description: 'No wind.' }), { site: { name: 'Harbour' } })
  expect(html).toMatch(
    /^<!doctype html>\n<html amp lang="en-GB" dir="ltr"><head>\n<meta charset="utf-8">\n<script async src="https:\/\/cdn.ampproject.org\/v0.js"><\/script>/,
  )
  expect(html).toContain('<title>A calm sea – Harbour</title>')
  expect(html).toContain('<link rel="canonical" href="https://harbour.example/calm-sea">')
  expect(html).toContain('<meta name="description" content="No wind.">')
  const errors: string[] = []
  parse(html, { onParseError: ({ code }) => errors.push(code) })
  expect(errors).toEqual([])
})

test('a picture: responsive, with a plain one for readers without scripts', () => {
  const html = renderAmp(
    article({
      leadMedia: {
        type: 'figure',
        children: [{ type: 'image', url: 'a.jpg', alt: 'A', width: 8, height: 5 }],
      },
    }),
  )
  expect(html).toContain(
    '<amp-img src="a.jpg" alt="A" width="8" height="5" layout="responsive" data-hero><noscript><img src="a.jpg" alt="A" width="8" height="5" loading="lazy" decoding="async"></noscript></amp-img>',
  )
})

test('what AMP can not do is reported', () => {
  const issues: Issue[] = []
  const image = { type: 'image', url: 'a.jpg', alt: 'A' } as const
  renderAmp(article({}, { type: 'figure', children: [image] }, nodeSamples.newsletter), {
    onIssue: (issue) => issues.push(issue),
  })
  expect(issues).toMatchObject([
    { code: 'image-dimensions-missing', path: '/body/children/0/children/0' },
    { code: 'form-as-link', path: '/body/children/1/action' },
  ])
})

test('a word of URLs that AMP keeps for itself', async () => {
  const url = 'https://a.example/x?__amp_source_origin=y'
  const issues: Issue[] = []
  const html = renderAmp(
    article(
      {},
      {
        type: 'paragraph',
        children: [{ type: 'link', url, children: [{ type: 'text', value: 'Here.' }] }],
      },
      { type: 'figure', children: [{ type: 'image', url, alt: 'A', width: 8, height: 5 }] },
    ),
    { onIssue: (issue) => issues.push(issue), jsonLd: false },
  )
  expect(await validateAmp(html)).toBe('PASS')
  expect(html).toContain('Here.')
  expect(issues).toMatchObject([
    { code: 'url-blocked', path: '/body/children/0/children/0/url' },
    { code: 'url-blocked', path: '/body/children/1/children/0/url' },
  ])
  const translations = [{ inLanguage: 'fr', url }]
  const head = renderAmp(article({ translations }), { jsonLd: false })
  expect(await validateAmp(head)).toBe('PASS')
  expect(head).not.toContain('__amp_source_origin')
  expect(() => renderAmp(article({ url }))).toThrowError(/one that AMP refuses/)
})

test('ids without a prefix, of which AMP keeps some for itself', () => {
  expect(() => renderAmp(article(), { idPrefix: '' })).toThrowError('AMP keeps some ids')
})

describe('the canonical URL', () => {
  const { url: _url, ...without } = article()

  test.each([
    [without, {}, /none is given/],
    [without, { canonical: '/relative' }, /"\/relative" is no whole/],
    [article(), { canonical: 'javascript:x' }, /"javascript:x"/],
  ])('is needed', (input, options, words) => {
    const render = () => renderAmp(input, options)
    expect(render).toThrowError(ArticleError)
    expect(render).toThrowError(words)
    try {
      render()
    } catch (error) {
      expect((error as ArticleError).issues[0]?.code).toBe('canonical-missing')
    }
  })

  test('may be relative to the base, and an option goes before the article', () => {
    expect(renderAmp(without, { canonical: '/a', baseUrl: 'https://b.example' })).toContain(
      'href="https://b.example/a"',
    )
    expect(renderAmp(article(), { canonical: 'https://c.example/' })).toContain(
      'rel="canonical" href="https://c.example/"',
    )
  })
})
