import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderHtmlDocument } from '../../../src/html/document/document.js'
import { stylesheet } from '../../../src/html/document/styles.js'
import { renderHtml } from '../../../src/html/render-html.js'
import { jsonLdToString, toJsonLd } from '../../../src/json-ld.js'
import { ArticleError } from '../../../src/tree/issue.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

test('a whole page', () => {
  expect(renderHtmlDocument(article(), { styles: false })).toBe(`<!doctype html>
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

test('the HTML parser reports no errors', () => {
  const errors: string[] = []
  parse(renderHtmlDocument(article(), { styles: true }), {
    onParseError: ({ code }) => errors.push(code),
  })
  expect(errors).toEqual([])
})

describe('the head', () => {
  test('has the name of the site or the publisher in the title', () => {
    const input = article({ publisher: { name: 'The Harbour Post' } })
    expect(renderHtmlDocument(input)).toContain('<title>A calm sea – The Harbour Post</title>')
    expect(renderHtmlDocument(input, { site: { name: 'Harbour' } })).toContain(
      '<title>A calm sea – Harbour</title>',
    )
  })

  test('has the description, canonical, amphtml and custom elements', () => {
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

  test('has the default styles, custom ones, or none', () => {
    const styles = `<style>${stylesheet()}</style>`
    expect(renderHtmlDocument(article())).toContain(styles)
    expect(renderHtmlDocument(article(), { styles: true })).toContain(styles)
    expect(renderHtmlDocument(article(), { styles: false })).not.toContain('<style')
    expect(renderHtmlDocument(article(), { classes: 'n-' })).toContain('.n-headline {')
  })

  test('custom styles can’t end their element early', () => {
    const own = renderHtmlDocument(article(), { styles: 'p::after{content:"</STYLE><script>"}' })
    expect(own).not.toContain('</STYLE>')
  })

  test('omits unsafe URLs of the article', () => {
    const url = 'javascript:x'
    expect(renderHtmlDocument(article({ url }))).not.toContain('canonical')
  })
})

test.each<[option: string, options: object]>([
  ['canonical', { canonical: 'javascript:x' }],
  ['ampUrl', { ampUrl: 'javascript:x' }],
  ['styles', { styles: 5 }],
  ['classes', { classes: true }],
  ['classes', { classes: null }],
  ['idPrefix', { idPrefix: null }],
  ['formatDate', { formatDate: 'x' }],
  ['handlers', { handlers: null }],
  ['labels', { labels: null }],
  ['urlPolicy.link', { urlPolicy: { link: ['HTTPS:'] } }],
  ['urlPolicy.media', { urlPolicy: { media: 'https' } }],
])('an invalid option `%s` is named in the error', (option, options) => {
  const render = () => renderHtmlDocument(article(), options)
  expect(render).toThrowError(ArticleError)
  expect(render).toThrowError(`\`${option}\`: `)
})

test('an undefined option has its default', () => {
  const options: object = {
    urlPolicy: { link: undefined },
    classes: undefined,
    handlers: undefined,
  }
  const link = { type: 'link', url: 'https://a.example/', children: phrasing(['x']) } as const
  const input = article({}, paragraph(link))
  expect(renderHtmlDocument(input, options)).toBe(renderHtmlDocument(input))
})

test('a part in a language with another direction has `dir`', () => {
  const node = (lang: string) => paragraph({ type: 'span', lang, children: phrasing(['x']) })
  const html = renderHtml(article({}, node('ar'), node('fr')))
  expect(html).toContain('<span lang="ar" dir="rtl">')
  expect(html).toContain('<span lang="fr">')
  expect(renderHtml(article({ inLanguage: 'ar' }, node('fr')))).toContain(
    '<span lang="fr" dir="ltr">',
  )
})
