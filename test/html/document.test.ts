import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderHtmlDocument } from '../../src/html/document.js'
import { renderHtml } from '../../src/html/render-html.js'
import { stylesheet } from '../../src/html/stylesheet.js'
import { jsonLdToString, toJsonLd } from '../../src/json-ld.js'
import { article } from '../fixtures/article.js'

test('a whole page', () => {
  expect(renderHtmlDocument(article())).toBe(`<!doctype html>
<html lang="en-GB" dir="ltr"><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A calm sea</title>
<link rel="canonical" href="https://harbour.example/calm-sea">
<meta name="robots" content="max-image-preview:large">
<meta property="og:type" content="article">
<meta property="og:title" content="A calm sea">
<meta property="og:url" content="https://harbour.example/calm-sea">
<meta property="og:locale" content="en_GB">
<meta name="twitter:card" content="summary">
<script type="application/ld+json">${jsonLdToString(toJsonLd(article()))}</script>
</head>
<body>
<main>
${renderHtml(article())}
</main>
</body></html>`)
})

test('the parser finds nothing to mend', () => {
  const errors: string[] = []
  parse(renderHtmlDocument(article(), { styles: true }), {
    onParseError: ({ code }) => errors.push(code),
  })
  expect(errors).toEqual([])
})

describe('the head', () => {
  test('the title names the site, or else the publisher', () => {
    const input = article({ publisher: { name: 'The Harbour Post' } })
    expect(renderHtmlDocument(input)).toContain('<title>A calm sea – The Harbour Post</title>')
    expect(renderHtmlDocument(input, { site: { name: 'Harbour' } })).toContain(
      '<title>A calm sea – Harbour</title>',
    )
  })

  test('description, canonical, amphtml and your own elements', () => {
    const html = renderHtmlDocument(article({ description: 'No "wind"' }), {
      canonical: 'https://b.example/',
      ampUrl: '/amp',
      baseUrl: 'https://b.example/c',
      head: [
        {
          type: 'element',
          tagName: 'meta',
          properties: { name: 'theme-color', content: '#fff' },
          children: [],
        },
      ],
    })
    expect(html).toContain('<meta name="description" content="No &#x22;wind&#x22;">')
    expect(html).toContain('<link rel="canonical" href="https://b.example/">')
    expect(html).toContain('<link rel="amphtml" href="https://b.example/amp">')
    expect(html).toContain('<meta name="theme-color" content="#fff">\n</head>')
  })

  test('styles only on request: the default ones, or yours, which can not end early', () => {
    expect(renderHtmlDocument(article())).not.toContain('<style')
    expect(renderHtmlDocument(article(), { styles: false })).not.toContain('<style')
    expect(renderHtmlDocument(article(), { styles: true })).toContain(
      `<style>${stylesheet()}</style>`,
    )
    expect(renderHtmlDocument(article(), { styles: true, classes: 'n-' })).toContain(
      '.n-headline {',
    )
    const own = renderHtmlDocument(article(), { styles: 'p::after{content:"</STYLE><script>"}' })
    expect(own).not.toContain('</STYLE>')
  })

  test('an unsafe canonical URL is left out', () => {
    expect(renderHtmlDocument(article(), { canonical: 'javascript:x' })).not.toContain('canonical')
  })
})
