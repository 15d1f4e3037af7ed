import { describe, expect, test } from 'vitest'
import { parseArticle, safeParseArticle } from '../../../src/parse/parse-article.js'
import { article, paragraph } from '../../fixtures/article.js'
import { issuesOf } from '../issues-of.js'

describe('fields that depend on each other', () => {
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

  test('a live blog may have an empty body, and all its fields', () => {
    const input = {
      ...article({ ...live, updates: [update], coverageStartTime: '2026-03-03T06:00:00Z' }),
      body: { type: 'root', children: [] },
    }
    expect(issuesOf(input)).toEqual([])
  })

  test('a concept may have the name of a node type', () => {
    const about = [
      { name: 'The gate', type: 'paywall' },
      { name: 'A link', type: 'relatedLink' },
    ]
    expect(safeParseArticle(article({ about, mentions: about })).issues).toEqual([])
  })

  test('charts keep `data`, and extensions keep everything', () => {
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
