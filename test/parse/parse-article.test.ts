import { describe, expect, test } from 'vitest'
import { parseArticle, safeParseArticle } from '../../src/parse/parse-article.js'
import { articleSchema } from '../../src/parse/schemas.js'
import type { Flow } from '../../src/schema/nodes.js'
import { ArticleError, type Issue, MAX_ISSUES } from '../../src/tree/issue.js'
import { article, exampleJson, paragraph, phrasing, smuggled, text } from '../fixtures/article.js'

function issuesOf(input: unknown): Issue[] {
  return safeParseArticle(input).issues
}

function codesAndPaths(input: unknown): string[] {
  return issuesOf(input).map(({ code, path }) => `${code} ${path}`)
}

test('a valid article comes back as it was', () => {
  const result = safeParseArticle(article())
  expect(result).toEqual({ success: true, data: article(), issues: [] })
})

test('parseArticle gives the article, or throws all issues', () => {
  expect(parseArticle(article())).toEqual(article())
  const error = (() => {
    try {
      return parseArticle({ ...article(), headline: '', inLanguage: 'english' })
    } catch (error) {
      return error
    }
  })()
  expect(error).toBeInstanceOf(ArticleError)
  expect((error as ArticleError).issues.map(({ path }) => path)).toEqual([
    '/inLanguage',
    '/headline',
  ])
  expect((error as ArticleError).message).toContain('/headline: ')
})

test('parsing twice changes nothing, and the input is never touched', () => {
  const input = exampleJson('night-trams.json')
  const before = JSON.stringify(input)
  const once = parseArticle(input)
  expect(parseArticle(once)).toEqual(once)
  expect(JSON.stringify(input)).toBe(before)
})

describe('what is wrong is named with its place, and what to do', () => {
  const cases: [what: string, input: unknown, code: string, path: string, words: RegExp][] = [
    [
      'no object',
      'text',
      'invalid-type',
      '',
      /Found a string \("text"\), but an article takes an object/,
    ],
    [
      'a missing field',
      { ...article(), headline: undefined },
      'missing-field',
      '/headline',
      /Add it/,
    ],
    [
      'a field of another type',
      { ...article(), headline: 7 },
      'invalid-type',
      '/headline',
      /a number \(7\)/,
    ],
    [
      'an empty field',
      { ...article(), section: ' ' },
      'empty-text',
      '/section',
      /leave the field out/,
    ],
    [
      'a field with nothing that shows',
      { ...article(), section: '\u200b\u2060\u00ad\u200d\ufe0f' },
      'empty-text',
      '/section',
      /leave the field out/,
    ],
    [
      'an unknown field',
      { ...article(), headlin: 'x' },
      'unknown-field',
      '/headlin',
      /no field "headlin" on an article/,
    ],
    [
      'a version to come',
      { ...article(), schemaVersion: '2.0' },
      'invalid-value',
      '/schemaVersion',
      /takes `1.0`/,
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
      /no node type "pulquote".*`pullquote`/,
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
      /`text` can't stand here/,
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
      'alt-missing',
      '/body/children/0/children/0/alt',
      /decorative/,
    ],
    [
      'an image whose alt shows nothing',
      article({}, { type: 'figure', children: [{ type: 'image', url: 'a.jpg', alt: '\u200b ' }] }),
      'alt-missing',
      '/body/children/0/children/0/alt',
      /decorative/,
    ],
    [
      'an attribution that names nobody',
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

describe('what refers to what', () => {
  const quotation = (fields: object) =>
    smuggled({ type: 'quotation', ...fields, children: phrasing(['“Calm.”']) })

  test('a speaker that is not there', () => {
    const speakers = { ana: { type: 'person', name: 'Ana' } } as const
    const issues = issuesOf(
      article({ speakers }, paragraph(quotation({ speaker: 'anna' }) as never)),
    )
    expect(issues).toMatchObject([
      { code: 'unknown-speaker', path: '/body/children/0/children/0/speaker' },
    ])
    expect(issues[0]?.message).toContain('"ana"')
  })

  test('a speaker named like a property that every object has', () => {
    const input = article(
      { speakers: {} },
      paragraph(quotation({ speaker: 'constructor' }) as never),
    )
    expect(codesAndPaths(input)).toEqual(['unknown-speaker /body/children/0/children/0/speaker'])
  })

  test('the speaker of an attribution', () => {
    const input = article({}, { type: 'blockquote', attribution: { speaker: 'bob' }, children: [] })
    expect(codesAndPaths(input)).toEqual(['unknown-speaker /body/children/0/attribution/speaker'])
  })

  test('a pull quote of nothing', () => {
    const input = article({}, { type: 'pullquote', of: 'q9', children: [] })
    expect(codesAndPaths(input)).toEqual(['unknown-target /body/children/0/of'])
  })

  test('an id twice, wherever it stands', () => {
    const input = article(
      {
        leadMedia: {
          type: 'figure',
          id: 'one',
          children: [{ type: 'image', url: 'a.jpg', alt: 'A' }],
        },
      },
      { ...paragraph('Calm.'), id: 'one' },
    )
    const issues = issuesOf(input)
    expect(issues).toMatchObject([{ code: 'duplicate-id', path: '/body/children/0/id' }])
    expect(issues[0]?.message).toContain('/leadMedia')
  })

  test('the id of the article is not one of them', () => {
    expect(issuesOf(article({ id: 'one' }, { ...paragraph('Calm.'), id: 'one' }))).toEqual([])
  })

  test('a link within a link, at any depth', () => {
    const inner = { type: 'link', url: '/b', children: phrasing(['b']) } as const
    const outer = {
      type: 'link',
      url: '/a',
      children: [{ type: 'strong', children: [inner] }],
    } as const
    expect(codesAndPaths(article({}, paragraph(outer as never)))).toEqual([
      'nested-in-itself /body/children/0/children/0/children/0/children/0',
    ])
  })

  test('is told beside what is wrong with the fields', () => {
    const input = { ...article({}, { type: 'pullquote', of: 'q9', children: [] }), headline: 3 }
    expect(codesAndPaths(input)).toEqual([
      'invalid-type /headline',
      'unknown-target /body/children/0/of',
    ])
  })
})

describe('warnings', () => {
  test('a related link without a URL', () => {
    const related = [
      {
        type: 'relatedLinks',
        relation: 'related',
        children: [{ type: 'relatedLink', children: phrasing(['Calm']) }],
      },
    ] as const
    const result = safeParseArticle(article({ related: related as never }))
    expect(result.success).toBe(true)
    expect(result.issues).toMatchObject([
      { code: 'related-link-without-url', severity: 'warning', path: '/related/0/children/0' },
    ])
  })

  test.each([
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    'https://',
    '',
  ])('a link to %j keeps its words', (url) => {
    const link = { type: 'link', url, children: phrasing(['calm words']) } as const
    const result = safeParseArticle(article({}, paragraph(link as never)))
    expect(result).toMatchObject({
      success: true,
      issues: [
        { code: 'url-blocked', severity: 'warning', path: '/body/children/0/children/0/url' },
      ],
    })
    expect(JSON.stringify(result)).toContain('calm words')
  })

  test.each([
    'https://a.example',
    'http://a.example/?q=1',
    'mailto:a@b.example',
    'tel:+441234',
    '/a',
    '../a',
    '#p1',
    '//a.example',
  ])('none for a link to %j', (url) => {
    expect(
      issuesOf(article({}, paragraph({ type: 'link', url, children: phrasing(['x']) }))),
    ).toEqual([])
  })
})

describe('the one form of an article', () => {
  test('neighbouring texts become one, unless they carry something', () => {
    const parsed = parseArticle(
      article({}, paragraph('One ', 'two ', { ...text('three'), lang: 'fr' }, ' four', '')),
    )
    expect(parsed.body.children[0]).toEqual(
      paragraph('One two ', { ...text('three'), lang: 'fr' }, ' four'),
    )
  })

  test('a line end across two texts is one, in the deck and in a paragraph', () => {
    const split = phrasing(['a\r', '\nb'])
    const parsed = parseArticle(article({ deck: split }, paragraph(...split)))
    expect(parsed.deck).toEqual([text('a\nb')])
    expect(parsed.body.children[0]).toEqual(paragraph('a\nb'))
  })

  test('what an unknown node was stays as it was', () => {
    const node = { type: 'unknown', originalType: 'x', value: 'a\r\nb', children: [] } as const
    expect(parseArticle(article({}, node as never)).body.children[0]).toEqual(node)
  })

  test('so do those of the deck', () => {
    expect(parseArticle(article({ deck: phrasing(['a', 'b']) })).deck).toEqual([text('ab')])
  })

  test('line ends are LF, and no other blank is touched', () => {
    const parsed = parseArticle(article({}, paragraph(' a\r\nb\rc \n d ')))
    expect(parsed.body.children[0]).toEqual(paragraph(' a\nb\nc \n d '))
  })

  test('also in fields, and in objects that are no nodes', () => {
    const lines = 'one\r\ntwo\rthree'
    const rights = { usageTerms: lines }
    const box: Flow = { type: 'aside', role: 'context', title: lines, children: [paragraph('x')] }
    const parsed = parseArticle(article({ headline: lines, rights }, box))
    expect([parsed.headline, parsed.rights?.usageTerms]).toEqual(Array(2).fill('one\ntwo\nthree'))
    expect(parsed.body.children[0]).toMatchObject({ title: 'one\ntwo\nthree' })
  })

  test('position and data are left out, even where they are undefined', () => {
    const empty = { ...paragraph('Calm.'), position: undefined, data: undefined }
    expect(Object.keys(parseArticle(article({}, empty)).body.children[0] ?? {})).toEqual([
      'type',
      'children',
    ])
  })

  test('position and data are left out', () => {
    const noisy = { ...paragraph('Calm.'), position: { start: {} }, data: { hName: 'script' } }
    expect(parseArticle(article({}, noisy))).toEqual(article({}, paragraph('Calm.')))
    expect(Object.keys(parseArticle(article({}, noisy)).body.children[0] ?? {})).toEqual([
      'type',
      'children',
    ])
  })

  test('the schema that an editor is told of is left out', () => {
    const parsed = parseArticle({ $schema: './article.schema.json', ...article() })
    expect(parsed).toEqual(article())
    expect(parsed).not.toHaveProperty('$schema')
  })
})

test('a long list of issues is cut, errors first, and the rest counted', () => {
  const words = Array.from({ length: 300 }, () => ({
    type: 'relatedLink',
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

describe('as a schema', () => {
  test('it gives the same article and the same issues', async () => {
    expect(articleSchema.parse(article())).toEqual(article())
    const result = articleSchema.safeParse({ ...article(), headline: 3 })
    expect(result.error?.issues).toMatchObject([
      { path: ['headline'], message: issuesOf({ ...article(), headline: 3 })[0]?.message },
    ])
  })

  test('it is a Standard Schema', async () => {
    const result = await articleSchema['~standard'].validate({ ...article(), body: undefined })
    expect(result.issues).toMatchObject([{ path: ['body'] }])
  })

  test('a path has names of fields and places in lists, as forms tell them apart', async () => {
    const wrong = { ...article({}, paragraph('x')), keywords: ['calm', 7] }
    const result = await articleSchema['~standard'].validate(wrong)
    expect(result.issues?.map(({ path }) => path)).toEqual([['keywords', 1]])
  })

  test('no getter runs, wherever it stands', () => {
    let ran = 0
    const getter = {
      get a() {
        ran += 1
        return 1
      },
    }
    for (const input of [
      { ...article(), extensions: getter },
      { ...article(), extensions: { 'acme:a': [getter] } },
    ]) {
      const { error } = articleSchema.safeParse(input)
      expect(error?.issues).toMatchObject([{ params: { code: 'not-plain-data' } }])
    }
    expect(ran).toBe(0)
  })

  test('it lets warnings pass', () => {
    const link = { type: 'link', url: 'javascript:x', children: phrasing(['x']) } as const
    expect(articleSchema.safeParse(article({}, paragraph(link as never))).success).toBe(true)
  })
})

describe('what several fields say together', () => {
  const live = { type: 'liveBlog' } as const
  const update = { id: 'u1', datePublished: '2026-03-03T06:00:00Z', children: [] }
  const cases: [what: string, input: unknown, code: string, path: string][] = [
    [
      'changed before it was published',
      article({ datePublished: '2026-03-03T06:00:00Z', dateModified: '2026-03-03T06:00:00+01:00' }),
      'dates-out-of-order',
      '/dateModified',
    ],
    [
      'published before it was made',
      article({ dateCreated: '2026-03-04T06:00:00Z', datePublished: '2026-03-03T06:00:00Z' }),
      'dates-out-of-order',
      '/datePublished',
    ],
    [
      'changed before it was made',
      article({ dateCreated: '2026-03-04T06:00:00Z', dateModified: '2026-03-03T06:00:00Z' }),
      'dates-out-of-order',
      '/dateModified',
    ],
    [
      'expired before it was made',
      article({ dateCreated: '2026-03-04T06:00:00Z', expires: '2026-03-03T06:00:00Z' }),
      'dates-out-of-order',
      '/expires',
    ],
    [
      'expired before it was published',
      article({ datePublished: '2026-03-03T06:00:00Z', expires: '2025-03-03T06:00:00Z' }),
      'dates-out-of-order',
      '/expires',
    ],
    [
      'coverage that ends before it begins',
      article({
        ...live,
        coverageStartTime: '2026-03-03T06:00:00Z',
        coverageEndTime: '2026-03-03T05:00:00Z',
      }),
      'dates-out-of-order',
      '/coverageEndTime',
    ],
    [
      'an update changed before it was published',
      article({ ...live, updates: [{ ...update, dateModified: '2026-03-03T05:00:00Z' }] }),
      'dates-out-of-order',
      '/updates/0/dateModified',
    ],
    ['updates of no live blog', article({ updates: [update] }), 'field-of-other-type', '/updates'],
    [
      'a review in no review',
      article({ review: { itemReviewed: { name: 'A play' } } }),
      'field-of-other-type',
      '/review',
    ],
    [
      'two paywalls',
      article({}, { type: 'paywall' }, paragraph('a'), { type: 'paywall' }),
      'second-paywall',
      '/body/children/2',
    ],
    [
      'a paywall in a box',
      article({}, { type: 'aside', role: 'context', children: [{ type: 'paywall' }] }),
      'misplaced-node',
      '/body/children/0/children/0/type',
    ],
    [
      'a correction of nothing',
      article({
        corrections: [
          { kind: 'correction', datePublished: '2026-03-03T06:00:00Z', target: 'p9', children: [] },
        ],
      }),
      'unknown-target',
      '/corrections/0/target',
    ],
    [
      'a correction that stands nowhere',
      article({
        corrections: [
          {
            kind: 'correction',
            datePublished: '2026-03-03T06:00:00Z',
            placement: 'inline',
            children: [],
          },
        ],
      }),
      'target-missing',
      '/corrections/0/target',
    ],
    [
      'a disclosure about nothing',
      article({ provenance: [{ digitalSourceType: 'https://cv.example/x', target: ['p9'] }] }),
      'unknown-target',
      '/provenance/0/target/0',
    ],
    [
      'the id of an update twice',
      article({ ...live, updates: [update, update] }),
      'duplicate-id',
      '/updates/1/id',
    ],
    [
      'an extension without a vendor',
      article({ extensions: { page: 7 } }),
      'invalid-key',
      '/extensions/page',
    ],
    ['an embargo', article({ embargoedUntil: 'soon' }), 'invalid-date', '/embargoedUntil'],
    [
      'a rating beyond the best',
      article({
        type: 'review',
        review: { itemReviewed: { name: 'A play' }, rating: { value: 6, best: 5 } },
      }),
      'rating-outside',
      '/review/rating',
    ],
  ]

  test.each(cases)('%s', (_what, input, code, path) => {
    expect(issuesOf(input)).toMatchObject([{ code, severity: 'error', path }])
  })

  test('a live blog may have no blocks in its body, and all its fields', () => {
    const input = {
      ...article({ ...live, updates: [update], coverageStartTime: '2026-03-03T06:00:00Z' }),
      body: { type: 'root', children: [] },
    }
    expect(issuesOf(input)).toEqual([])
  })

  test('a concept may be called like a node', () => {
    const about = [
      { name: 'The gate', type: 'paywall' },
      { name: 'A link', type: 'relatedLink' },
    ]
    expect(safeParseArticle(article({ about, mentions: about })).issues).toEqual([])
  })

  test('a chart keeps its data, extensions keep everything', () => {
    const chart = {
      type: 'chart',
      title: 'T',
      description: 'D',
      data: { columns: ['a'], rows: [[null]] },
    } as const
    const input = article(
      { extensions: { 'harbour:desk': { type: 'text', data: 1, position: [null], $schema: '' } } },
      { type: 'figure', children: [chart as never] },
    )
    expect(parseArticle(input)).toEqual(input)
  })
})
