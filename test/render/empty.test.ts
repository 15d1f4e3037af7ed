import { describe, expect, test } from 'vitest'
import {
  articleToHast,
  renderAmp,
  renderExcerpt,
  renderHtml,
  renderHtmlChunks,
  renderSpeech,
  renderText,
} from '../../src/index.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'

// Blocks and links without content are left out of every target.

const RENDERERS: Record<string, (input: Article) => unknown> = {
  renderHtml: (input) => renderHtml(input),
  renderHtmlChunks: (input) => [...renderHtmlChunks(input)],
  renderAmp: (input) => renderAmp(input),
  renderText: (input) => renderText(input),
  renderSpeech: (input) => renderSpeech(input),
  renderExcerpt: (input) => renderExcerpt(input),
  articleToHast: (input) => articleToHast(input),
}

const rows = (...words: string[]): Flow => ({
  type: 'table',
  children: words.map((word) => ({
    type: 'tableRow',
    children: [{ type: 'tableCell', children: phrasing([word]) }],
  })),
})
const list = (...items: Flow[]): Flow => ({
  type: 'list',
  children: items.map((item) => ({ type: 'listItem', children: [item] })),
})
const link: Phrasing = { type: 'link', url: '/tide', children: [] }

const EMPTY: [what: string, ...blocks: Flow[]][] = [
  ['a paragraph', paragraph()],
  ['a paragraph of blanks', paragraph(' \u00a0\n')],
  ['invisible characters', paragraph('\u200b\u3164\u00ad')],
  ['a break', paragraph({ type: 'break' })],
  ['marks without text', paragraph({ type: 'strong', children: [link] })],
  ['a heading', { type: 'heading', depth: 2, children: phrasing(['\u00a0']) }],
  ['a list', { type: 'list', children: [] }],
  ['a list of empty items', list(paragraph(), list(paragraph(' ')))],
  ['a quote', { type: 'blockquote', children: [paragraph()] }],
  ['a pull quote', { type: 'pullquote', children: [] }],
  ['a table', rows('', ' ')],
  ['a gallery', { type: 'gallery', children: [] }],
  ['an aside', { type: 'aside', role: 'context', children: [paragraph()] }],
  ['a timeline', { type: 'timeline', children: [] }],
  ['related links', { type: 'relatedLinks', relation: 'related', children: [] }],
  [
    'a related link without a headline',
    {
      type: 'relatedLinks',
      relation: 'related',
      children: [{ type: 'relatedLink', url: '/tide', children: [] }],
    },
  ],
]

const [before, after] = [paragraph('The sea was calm.'), paragraph('The tide rose.')]
const without = article({}, before, after)

describe.each(Object.entries(RENDERERS))('%s leaves out', (_name, render) => {
  test.each(EMPTY)('%s', (_what, ...blocks) => {
    expect(render(article({}, before, ...blocks, after))).toEqual(render(without))
  })

  test('a link in a sentence', () => {
    const linked = article({}, paragraph('The sea ', link, 'was calm.'), after)
    const plain = article({}, paragraph('The sea ', 'was calm.'), after)
    expect(render(linked)).toEqual(render(plain))
  })
})

describe('what stays', () => {
  const html = (...blocks: Flow[]) => renderHtml(article({}, ...blocks))

  test('a block that others may refer to', () => {
    expect(html({ ...paragraph(), id: 'here' })).toContain('<p id="sf-here"></p>')
  })

  test('a quote that has only an attribution', () => {
    const quote: Flow = { type: 'blockquote', attribution: { text: 'Log' }, children: [] }
    expect(html(quote)).toContain('Log')
  })

  test('a paragraph of an image, and an emoji', () => {
    const image = { type: 'image', url: '/a.png', alt: 'Calm', width: 9, height: 9 } as const
    expect(html(paragraph(image as never))).toContain('<img')
    expect(html(paragraph('🌊'))).toContain('<p>🌊</p>')
  })

  test('empty items of a list, and empty cells of a table, next to others', () => {
    expect(html(list(paragraph('One'), paragraph(), paragraph('Three')))).toContain('<li></li>')
    expect(html(rows('One', ''))).toContain('<td></td>')
  })
})
