import { describe, expect, test } from 'vitest'
import { parseArticle, safeParseArticle } from '../../../src/parse/parse-article.js'
import { article, paragraph } from '../../fixtures/article.js'
import { issuesOf } from '../issues-of.js'

describe('fields that depend on each other', () => {
  const live = { type: 'liveBlog' } as const
  const update = { id: 'u1', datePublished: '2026-03-03T06:00:00Z', children: [] }
  const cases: [what: string, input: unknown, code: string, path: string][] = [
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
      'pages of no live blog',
      article({ pagination: { page: 1 } }),
      'field-of-other-type',
      '/pagination',
    ],
    ['key events of no live blog', article({ keyEvents: [] }), 'field-of-other-type', '/keyEvents'],
    [
      'a sponsor of what is not paid',
      article({ sponsor: { name: 'Elne Ferries' } }),
      'field-of-other-type',
      '/sponsor',
    ],
    [
      'a page after the last',
      article({ ...live, pagination: { page: 3, pages: 2 } }),
      'page-outside',
      '/pagination',
    ],
    [
      'a newsletter with nowhere to sign up',
      article({}, { type: 'newsletter', name: 'Tide' }),
      'newsletter-without-url',
      '/body/children/0',
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

  const warnings: typeof cases = [
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
      'an update changed before it was published',
      article({ ...live, updates: [{ ...update, dateModified: '2026-03-03T05:00:00Z' }] }),
      'dates-out-of-order',
      '/updates/0/dateModified',
    ],
    [
      'paid content without a sponsor',
      article({ type: 'advertiserContent' }),
      'sponsor-missing',
      '/sponsor',
    ],
    [
      'a review of something without a name',
      article({ type: 'review', review: { itemReviewed: { type: 'Book' } } }),
      'review-without-item',
      '/review/itemReviewed/name',
    ],
    [
      'a correction without a date',
      article({ corrections: [{ kind: 'correction', children: [] }] }),
      'correction-without-date',
      '/corrections/0/datePublished',
    ],
    [
      'an event without a date',
      article({}, { type: 'timeline', children: [{ type: 'timelineEvent', children: [] }] }),
      'timeline-event-without-date',
      '/body/children/0/children/0/date',
    ],
    [
      'a newsletter with a form alone',
      article({}, { type: 'newsletter', name: 'Tide', action: 'https://harbour.example/s' }),
      'newsletter-without-page',
      '/body/children/0/url',
    ],
  ]

  test.each(warnings)('%s', (_what, input, code, path) => {
    expect(issuesOf(input)).toMatchObject([{ code, severity: 'warning', path }])
    // Beside an error, the issues come from a second, slower check.
    const both = issuesOf({ ...(input as object), headline: '' })
    expect(both).toMatchObject([{ code: 'empty-text' }, { code, severity: 'warning', path }])
  })

  test('an article may have an empty body where it has lead media', () => {
    const body = { type: 'root', children: [] }
    const leadMedia = {
      type: 'figure',
      children: [{ type: 'image', url: 'a.jpg', alt: 'A ferry' }],
    }
    expect(issuesOf({ ...article(), body })).toMatchObject([{ code: 'empty-body' }])
    expect(issuesOf({ ...article(), leadMedia, body })).toEqual([])
  })

  test('a live blog may have no blocks in its body, and all its fields', () => {
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
