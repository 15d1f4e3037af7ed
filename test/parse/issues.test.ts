import { describe, expect, test } from 'vitest'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { MAX_ISSUES } from '../../src/tree/issue.js'
import { article, paragraph, phrasing, smuggled, text } from '../fixtures/article.js'
import { issuesOf } from './issues-of.js'

describe('an issue has a code, a path and a message', () => {
  const cases: [what: string, input: unknown, code: string, path: string, words: RegExp][] = [
    [
      'a string',
      'text',
      'invalid-type',
      '',
      /An article must be an object, but is the string "text"/,
    ],
    [
      'a missing field',
      { ...article(), headline: undefined },
      'missing-field',
      '/headline',
      /`headline` is missing/,
    ],
    [
      'a field of another type',
      { ...article(), headline: 7 },
      'invalid-type',
      '/headline',
      /the number 7/,
    ],
    [
      'an empty field',
      { ...article(), section: ' ' },
      'empty-text',
      '/section',
      /Remove the field/,
    ],
    [
      'a field with nothing that shows',
      { ...article(), section: '\u200b\u2060\u00ad\u200d\ufe0f' },
      'empty-text',
      '/section',
      /Remove the field/,
    ],
    [
      'an unknown field',
      { ...article(), headlin: 'x' },
      'unknown-field',
      '/headlin',
      /field "headlin" on an article/,
    ],
    [
      'a version to come',
      { ...article(), schemaVersion: '2.0' },
      'invalid-value',
      '/schemaVersion',
      /must be `1.0`/,
    ],
    [
      'a type of article',
      { ...article(), type: 'poem' },
      'invalid-value',
      '/type',
      /one of `newsArticle`/,
    ],
    [
      'a day that never was',
      article({ datePublished: '2025-02-29T00:00:00Z' }),
      'invalid-date',
      '/datePublished',
      /RFC 3339/,
    ],
    [
      'a date without offset',
      article({ datePublished: '2025-02-28T00:00:00' }),
      'invalid-date',
      '/datePublished',
      /offset/,
    ],
    [
      'a date alone',
      article({ dateModified: '2025-02-28' }),
      'invalid-date',
      '/dateModified',
      /seconds/,
    ],
    ['a language', article({ inLanguage: 'en_GB' }), 'invalid-language', '/inLanguage', /BCP 47/],
    [
      'a canonical URL of another scheme',
      article({ url: 'javascript:alert(1)' }),
      'invalid-url',
      '/url',
      /https:/,
    ],
    [
      'a publisher URL without a host',
      article({ publisher: { name: 'P', url: 'https://' } }),
      'invalid-url',
      '/publisher/url',
      /https:/,
    ],
    [
      'a number out of range',
      article({}, smuggled({ type: 'list', start: -2, children: [] })),
      'out-of-range',
      '/body/children/0/start',
      /at least 0/,
    ],
    [
      'an id',
      article({}, { ...paragraph(), id: '1st' }),
      'invalid-id',
      '/body/children/0/id',
      /a letter, then/,
    ],
    [
      'an unknown node',
      article({}, smuggled({ type: 'pulquote', children: [] })),
      'unknown-node',
      '/body/children/0/type',
      /node type "pulquote".*`pullquote`/,
    ],
    [
      'a node without a type',
      article({}, smuggled({ children: [] })),
      'missing-field',
      '/body/children/0/type',
      /one of `paragraph`/,
    ],
    [
      'a node in the wrong place',
      article({}, smuggled(text('Calm'))),
      'misplaced-node',
      '/body/children/0/type',
      /`text` is not allowed here\. Move it into a `paragraph`\./,
    ],
    [
      'a block within a line',
      article({}, paragraph(smuggled(paragraph()))),
      'misplaced-node',
      '/body/children/0/children/0/type',
      /Move it/,
    ],
    [
      'a figure without media',
      article({}, smuggled({ type: 'figure', children: [] })),
      'wrong-length',
      '/body/children/0/children',
      /at least 1/,
    ],
    [
      'a caption of the wrong type',
      article(
        {},
        smuggled({ type: 'figure', children: [{ type: 'code', value: '' }, paragraph()] }),
      ),
      'misplaced-node',
      '/body/children/0/children/1/type',
      /`caption`/,
    ],
    [
      'an image with an empty alt',
      article({}, { type: 'figure', children: [{ type: 'image', url: 'a.jpg', alt: '' }] }),
      'alt-empty',
      '/body/children/0/children/0/alt',
      /decorative/,
    ],
    [
      'an image whose alt shows nothing',
      article({}, { type: 'figure', children: [{ type: 'image', url: 'a.jpg', alt: '\u200b ' }] }),
      'alt-empty',
      '/body/children/0/children/0/alt',
      /decorative/,
    ],
    [
      'a decorative image with an alternative text',
      article(
        {},
        {
          type: 'figure',
          children: [{ type: 'image', url: 'a.jpg', alt: 'A ferry', decorative: true }],
        },
      ),
      'alt-decorative',
      '/body/children/0/children/0/decorative',
      /Set `alt` to `""`/,
    ],
    [
      'a decorative image without alt',
      article(
        {},
        {
          type: 'figure',
          children: [{ type: 'image', url: 'a.jpg', decorative: true }],
        },
      ),
      'alt-decorative',
      '/body/children/0/children/0/decorative',
      /Set `alt` to `""`/,
    ],
    [
      'an empty attribution',
      article({}, { type: 'blockquote', attribution: { via: 'report' }, children: [] }),
      'attribution-empty',
      '/body/children/0/attribution',
      /speaker/,
    ],
    [
      'a key that is no id',
      article({ speakers: { 'Ana L': { type: 'person', name: 'Ana' } } }),
      'invalid-id',
      '/speakers/Ana L',
      /"Ana L"/,
    ],
    [
      'a body without blocks',
      { ...article(), body: { type: 'root', children: [] } },
      'empty-body',
      '/body/children',
      /Add a paragraph/,
    ],
    [
      'a body that is no root',
      { ...article(), body: paragraph() },
      'misplaced-node',
      '/body/type',
      /`root`/,
    ],
  ]

  test.each(cases)('%s', (_what, input, code, path, words) => {
    const issues = issuesOf(input)
    expect(issues).toMatchObject([{ code, severity: 'error', path }])
    expect(issues[0]?.message).toMatch(words)
    expect(safeParseArticle(input).success).toBe(false)
  })
})

test('a long list of issues is cut, with errors first and a count of the rest', () => {
  const words = Array.from({ length: 301 }, (_, index) => ({
    type: 'relatedLink',
    // A list in which no link has a URL would be reported once.
    ...(index === 0 && { url: '/calm' }),
    children: phrasing(['Calm']),
  }))
  const related = [{ type: 'relatedLinks', relation: 'related', children: words }]
  const issues = issuesOf({ ...article(), related, headline: 3 })
  expect(issues).toHaveLength(MAX_ISSUES + 1)
  expect(issues[0]?.path).toBe('/headline')
  expect(issues.at(-1)).toMatchObject({ code: 'more-issues', severity: 'warning' })
  expect(issues.at(-1)?.message).toContain('201')
})

test('a long value is cut in the message', () => {
  const [issue] = issuesOf({ ...article(), inLanguage: 'x'.repeat(10_000) })
  expect(issue?.message.length).toBeLessThan(200)
})
