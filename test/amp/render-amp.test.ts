import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { ArticleError, renderAmp } from '../../src/amp.js'
import type { Issue } from '../../src/tree/issue.js'
import { article } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

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

test('a picture, with a plain one for readers without scripts', () => {
  const html = renderAmp(
    article({
      leadMedia: {
        type: 'figure',
        children: [{ type: 'image', url: 'a.jpg', alt: 'A', width: 8, height: 5 }],
      },
    }),
  )
  expect(html).toContain(
    '<amp-img src="a.jpg" alt="A" width="8" height="5" layout="intrinsic" data-hero><noscript><img src="a.jpg" alt="A" width="8" height="5" loading="lazy" decoding="async"></noscript></amp-img>',
  )
})

test('content that AMP cannot represent is reported', () => {
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

test('a URL with the parameter that AMP reserves is left out', () => {
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
  expect(html).toContain('Here.')
  expect(issues).toMatchObject([
    { code: 'url-blocked', path: '/body/children/0/children/0/url' },
    { code: 'url-blocked', path: '/body/children/1/children/0/url' },
    { code: 'lead-image-left-out', path: '/body/children/1/children/0/url' },
  ])
  const translations = [{ inLanguage: 'fr', url }]
  const head = renderAmp(article({ translations }), { jsonLd: false })
  expect(head).not.toContain('__amp_source_origin')
  expect(() => renderAmp(article({ url }))).toThrowError(/forbidden by AMP/)
})

test('ids without a prefix are refused, since AMP reserves some', () => {
  expect(() => renderAmp(article(), { idPrefix: '' })).toThrowError('AMP reserves some ids')
})

describe('the canonical URL', () => {
  const { url: _url, ...without } = article()

  test.each([
    [without, {}, /none was passed/],
    [without, { canonical: '/relative' }, /"\/relative" is not an absolute http or https URL/],
    [article(), { canonical: 'javascript:x' }, /"javascript:x"/],
  ])('is required', (input, options, words) => {
    const render = () => renderAmp(input, options)
    expect(render).toThrowError(ArticleError)
    expect(render).toThrowError(words)
    try {
      render()
    } catch (error) {
      expect((error as ArticleError).issues[0]?.code).toBe('canonical-missing')
    }
  })

  test('may be relative to the base URL, and the option takes precedence', () => {
    expect(renderAmp(without, { canonical: '/a', baseUrl: 'https://b.example' })).toContain(
      'href="https://b.example/a"',
    )
    expect(renderAmp(article(), { canonical: 'https://c.example/' })).toContain(
      'rel="canonical" href="https://c.example/"',
    )
  })
})
