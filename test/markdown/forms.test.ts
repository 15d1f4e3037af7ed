import { expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/markdown.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import { articleOf } from '../fixtures/around.js'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: Phrasing[]): Flow => ({ type: 'paragraph', children })
const list = (words: string, fields: object = {}): Flow => ({
  type: 'list',
  ...fields,
  children: [{ type: 'listItem', children: [paragraph(text(words))] }],
})
const picture: Flow = {
  type: 'figure',
  children: [
    { type: 'image', url: 'a/ferry.jpg', alt: 'A ferry', sources: [{ url: 'b.jpg', width: 800 }] },
    { type: 'caption', children: [text('At dawn')] },
  ],
}
const film: Flow = {
  type: 'figure',
  children: [
    {
      type: 'video',
      title: 'Tide',
      sources: [{ url: 'tide.mp4', mediaType: 'video/mp4' }],
      transcript: [paragraph(text('Calm.'))],
    },
  ],
}

test.each<[name: string, blocks: Flow[], form: string]>([
  ['a list without `ordered`', [list('a')], '- a'],
  ['defaults that are written out', [list('a', { ordered: false, spread: false })], '- a'],
  ['a list that begins with brackets', [list('[ ] a')], '- \\[ ] a'],
  ['two lists', [list('a'), list('b'), list('c')], '- a\n\n* b\n\n- c'],
  [
    'two numbered lists',
    [list('a', { ordered: true }), list('b', { ordered: true })],
    '1. a\n\n1) b',
  ],
  [
    'strong words that end in a break',
    [paragraph({ type: 'strong', children: [text('a'), { type: 'break' }] }, text('b'))],
    ':strong[a:br]b',
  ],
  [
    'strong words in brackets before a letter',
    [paragraph(text('これは'), { type: 'strong', children: [text('「太字」')] }, text('の文'))],
    '**「太字',
  ],
  ['a picture with sources', [picture], '::image[A ferry]{url="a/ferry.jpg" details="ferry"}'],
  ['a film with files', [film], '::video{title="Tide" details="tide"}'],
  [
    'a break in a cell',
    [
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: [{ type: 'tableCell', children: [text('a'), { type: 'break' }, text('b')] }],
          },
        ],
      },
    ],
    '| a:br[]b |',
  ],
  ['a gallery', [{ type: 'gallery', children: Array(20).fill(picture) } as Flow], ':::figure'],
])('%s: editable, and the same after a round trip', (_name, blocks, form) => {
  const article = parseArticle(articleOf(blocks))
  const markdown = toMarkdown(article)
  expect(markdown).toContain(form)
  expect(markdown).not.toContain('```standfirst')
  const result = fromMarkdown(markdown)
  expect(result.success && result.data).toEqual(article)
})

test('a reference to missing details is an issue', () => {
  const markdown = toMarkdown(parseArticle(articleOf([picture]))).replace('\n  ferry:', '\n  boat:')
  const [issue] = fromMarkdown(markdown).issues
  expect(issue).toMatchObject({ code: 'details-missing', severity: 'error' })
})

test.each([
  ['an entry that nothing references', 'details:\n  boat: { width: 5 }\n', 'details-unused 7:3'],
  ['an entry that is not an object', 'details:\n  boat: 5\n', 'details-unused 7:3'],
  ['details that are not an object', 'details: boat\n', 'details-unused 6:1'],
])('%s is an issue', (_name, details, found) => {
  const facts = 'schemaVersion: "1.0"\nid: a\ntype: newsArticle\ninLanguage: en\n'
  const result = fromMarkdown(`---\n${facts}${details}headline: A\n---\n\nx\n`)
  expect(result.success).toBe(false)
  expect(result.issues.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
    found,
  ])
})

test.each([
  'これは**「太字」**の文',
  '이것은 **‘굵은’**글자',
  'นี่คือ**“ตัวหนา”**ครับ',
  'The *“calm”*sea',
  'a**[b](/c).**d',
  'これは~~「太字」~~の文',
])('marks that are not parsed as emphasis are a warning: %s', (words) => {
  const facts = 'schemaVersion: "1.0"\nid: a\ntype: newsArticle\ninLanguage: en\nheadline: A\n'
  const result = fromMarkdown(`---\n${facts}---\n\n${words}\n`)
  expect(result.success).toBe(true)
  expect(result.issues[0]).toMatchObject({ code: 'emphasis-left', severity: 'warning', line: 9 })
})

test.each([
  '~~「太字」~~ の文',
  '約~5~10分',
  'Calm\\~\\~',
  '2 * 3 * 4',
  'Calm\\*',
  '\\*\\*太字\\*\\*の',
  'a * b',
  '`**「a」**b`',
  'One footnote*',
])('other marks are not: %s', (words) => {
  const facts = 'schemaVersion: "1.0"\nid: a\ntype: newsArticle\ninLanguage: en\nheadline: A\n'
  expect(fromMarkdown(`---\n${facts}---\n\n${words}\n`).issues).toEqual([])
})
