import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/html.js'
import type { Issue } from '../../src/tree/issue.js'
import { article } from '../fixtures/article.js'
import { named, order } from './order.js'

describe('a paywall', () => {
  const update = { id: 'u1', datePublished: '2026-03-03T06:00:00Z', children: [named('p3')] }
  const url = 'https://harbour.example/calm'
  const gated = article(
    { type: 'liveBlog', url, updates: [update], access: { isAccessibleForFree: false } },
    named('p1'),
    { type: 'paywall' },
    named('p2'),
  )

  test('puts paid parts into sections', () => {
    expect(order(gated)).toEqual(['Words p1', 'Words p2', 'Words p3'])
    const [free = '', ...paid] = renderHtml(gated).split('<div class="sf-paywall-content">')
    expect(free).toContain('Words p1')
    expect(paid.map((part) => /Words \w+/.exec(part)?.[0])).toEqual(['Words p2', 'Words p3'])
  })

  test('ends the article if `paywall` is `free`', () => {
    const codes: string[] = []
    const options = {
      paywall: 'free',
      onIssue: ({ code }: Issue) => void codes.push(code),
    } as const
    expect(order(gated, options)).toEqual(['Words p1'])
    expect(codes).toContain('paywall-cut')
    expect(renderHtml(gated, { paywall: 'free' })).toContain(
      `data-paywall><p><a href="${url}">Subscribers only</a></p></div>`,
    )
  })

  test('is `all` or `free`', () => {
    expect(() => renderHtml(gated, { paywall: 'some' as never })).toThrow(/`paywall`: Found "some"/)
  })
})
