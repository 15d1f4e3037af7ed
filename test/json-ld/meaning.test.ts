import { expect, test } from 'vitest'
import { renderHtmlDocument } from '../../src/html.js'
import { toJsonLd } from '../../src/json-ld.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Phrasing } from '../../src/schema/nodes.js'
import { renderText } from '../../src/text.js'
import { article, paragraph, phrasing, text } from '../fixtures/article.js'

const LOWERED_2: Phrasing = { type: 'subscript', children: [text('2')] }

const url = 'https://post.example/story'

test('paid parts without `access` are marked as paid', () => {
  const input = article({ url }, paragraph('Free.'), { type: 'paywall' }, paragraph('Paid.'))
  expect(toJsonLd(parseArticle(input))).toMatchObject({
    isAccessibleForFree: false,
    hasPart: [{ isAccessibleForFree: false, cssSelector: '.sf-paywall-content' }],
  })
  const free = toJsonLd(parseArticle(article({ url }, paragraph('Free.'), { type: 'paywall' })))
  expect(free).not.toHaveProperty('isAccessibleForFree')
  expect(free).not.toHaveProperty('hasPart')
})

test('a deck of two lines is one line in metadata, without deleted text and soft hyphens', () => {
  const struck = { type: 'delete' as const, children: phrasing(['windy ']) }
  const deck = phrasing(['The Do\u00adnau', { type: 'break' }, 'was ', struck, 'calm'])
  const input = parseArticle(article({ url, deck, headline: 'Donau\u00addampf' }))
  expect(toJsonLd(input)).toMatchObject({
    headline: 'Donaudampf',
    description: 'The Donau was calm',
  })
  const page = renderHtmlDocument(input)
  expect(page).toContain('<meta name="description" content="The Donau was calm">')
  expect(page).toContain('<title>Donaudampf</title>')
  expect(page).toContain('<meta property="og:title" content="Donaudampf">')
})

test('an exponent is not part of a number in metadata', () => {
  const power: Phrasing = { type: 'superscript', children: [text('6')] }
  const deck = phrasing(['About 10', power, ' bacteria in H', LOWERED_2, 'O'])
  const input = parseArticle(
    article({ url, deck, corrections: [{ kind: 'correction', children: [paragraph(...deck)] }] }),
  )
  expect(toJsonLd(input)).toMatchObject({
    description: 'About 10⁶ bacteria in H2O',
    correction: [{ text: 'About 10⁶ bacteria in H2O' }],
  })
  expect(renderHtmlDocument(input)).toContain('content="About 10⁶ bacteria in H2O"')
})

test('deleted text leaves no double space in metadata', () => {
  const deck = phrasing(['It was ', { type: 'delete', children: [text('windy')] }, ' calm'])
  expect(toJsonLd(parseArticle(article({ url, deck })))).toMatchObject({
    description: 'It was calm',
  })
})

test('a soft hyphen is not part of a heading’s id', () => {
  const heading = {
    type: 'heading' as const,
    depth: 2 as const,
    children: phrasing(['Donau\u00addampf']),
  }
  expect(renderHtmlDocument(parseArticle(article({}, heading)))).toContain('id="sf-donaudampf"')
})

test('an entry of a live blog has its image, its authors and clean text', () => {
  const input = article({
    url,
    type: 'liveBlog',
    authors: [{ type: 'person', name: 'Ana' }],
    updates: [
      {
        id: 'u',
        datePublished: '2026-03-03T06:00:00Z',
        children: [
          paragraph('Calm.'),
          { type: 'figure', children: [{ type: 'image', url: 'a.jpg', alt: 'A ferry' }] },
          paragraph('Still calm.'),
        ],
      },
    ],
  })
  expect(toJsonLd(parseArticle(input)).liveBlogUpdate).toMatchObject([
    {
      articleBody: 'Calm.\nStill calm.',
      author: [{ name: 'Ana' }],
      image: [{ url: 'https://post.example/a.jpg' }],
    },
  ])
})

test.each([
  ['es-419', 'es_LA'],
  ['es-MX', 'es_MX'],
  ['en-001', undefined],
  ['pt', 'pt_BR'],
])('the locale of %s is %s', (inLanguage, locale) => {
  const page = renderHtmlDocument(parseArticle(article({ inLanguage })))
  expect(/property="og:locale" content="([^"]*)"/.exec(page)?.[1]).toBe(locale)
})

test.each([{ creator: 'Ana' }, { copyrightNotice: 'Ana' }, { creditText: 'Ana' }])(
  'a video has the same credit in HTML and text: %j',
  (rights) => {
    const sources = [{ url: 'https://post.example/a.mp4', mediaType: 'video/mp4' }]
    const video = { type: 'video' as const, title: 'Calm', sources, rights }
    const input = parseArticle(article({}, { type: 'figure', children: [video] }))
    expect(renderHtmlDocument(input)).toContain('>Ana</p>')
    expect(renderText(input)).toContain('(Ana)')
  },
)
