import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { type HtmlOptions, renderHtml } from '../../src/html.js'
import type { Correction } from '../../src/schema/annotations.js'
import type { Article } from '../../src/schema/article.js'
import { renderText } from '../../src/text.js'
import type { Issue } from '../../src/tree/issue.js'
import { article, paragraph } from '../fixtures/article.js'

const named = (id: string) => ({ ...paragraph(`Words ${id}.`), id })

/** The words of the article in the order of the page, without what stands above the body. */
function order(input: Article, options: Pick<HtmlOptions, 'paywall' | 'onIssue'> = {}): string[] {
  const found = /Words \w+|Note \w+/g
  const html = [...(renderHtml(input, options).match(found) ?? [])]
  expect([...(renderText(input, { paywall: options.paywall }).match(found) ?? [])]).toEqual(html)
  expect([...(renderAmp(input, { ...options, jsonLd: false }).match(found) ?? [])]).toEqual(html)
  return html
}

const correction = (name: string, rest: Partial<Correction>): Correction => ({
  kind: 'correction',
  datePublished: '2026-03-03T06:00:00Z',
  children: [paragraph(`Note ${name}.`)],
  ...rest,
})

const provenance = (name: string, target?: string[]) => ({
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
  note: `Note ${name}.`,
  ...(target && { target }),
})

describe('corrections', () => {
  test('stand where they say: on top, at what they name, or below', () => {
    const corrections = [
      correction('below', {}),
      correction('one', { placement: 'inline', target: 'p1' }),
      correction('nowhere', { placement: 'inline' }),
      correction('named', { target: 'p1' }),
      correction('top', { placement: 'top', target: 'p2' }),
    ]
    expect(order(article({ corrections }, named('p1'), named('p2')))).toEqual([
      'Note top',
      'Words p1',
      'Note one',
      'Words p2',
      'Note below',
      'Note nowhere',
      'Note named',
    ])
  })

  test('are found in what holds the node, in the lead and in entries', () => {
    const input = article(
      {
        type: 'liveBlog',
        leadMedia: {
          type: 'figure',
          id: 'lead',
          children: [{ type: 'image', url: 'a.jpg', alt: 'A ferry', width: 4, height: 3 }],
        },
        updates: [
          { id: 'u1', datePublished: '2026-03-03T06:00:00Z', children: [named('p2')] },
          { id: 'u2', datePublished: '2026-03-03T05:00:00Z', children: [named('p3')] },
        ],
        corrections: ['p2', 'u2', 'deep', 'lead'].map((target) =>
          correction(target, { placement: 'inline', target }),
        ),
      },
      { type: 'blockquote', children: [named('deep')] },
      named('p1'),
    )
    expect(order(input)).toEqual([
      'Note lead',
      'Words deep',
      'Note deep',
      'Words p1',
      'Words p2',
      'Note p2',
      'Words p3',
      'Note u2',
    ])
  })
})

describe('words on how it was made', () => {
  test('of the whole article stand below it, and without words there is nothing to show', () => {
    const input = article(
      { provenance: [provenance('all'), { ...provenance('x'), note: undefined }] },
      named('p1'),
    )
    expect(order(input)).toEqual(['Words p1', 'Note all'])
    expect(renderHtml(input)).toContain('<aside class="sf-provenance" role="note">')
  })

  test('of some parts stand behind the last of those in a row', () => {
    const input = article(
      { provenance: [provenance('some', ['p1', 'p2', 'p4'])] },
      ...['p1', 'p2', 'p3', 'p4'].map(named),
    )
    expect(order(input)).toEqual([
      'Words p1',
      'Words p2',
      'Note some',
      'Words p3',
      'Words p4',
      'Note some',
    ])
  })
})

describe('the gate', () => {
  const update = { id: 'u1', datePublished: '2026-03-03T06:00:00Z', children: [named('p3')] }
  const url = 'https://harbour.example/calm'
  const gated = article(
    { type: 'liveBlog', url, updates: [update], access: { isAccessibleForFree: false } },
    named('p1'),
    { type: 'paywall' },
    named('p2'),
  )

  test('puts what is for subscribers in boxes of its own', () => {
    expect(order(gated)).toEqual(['Words p1', 'Words p2', 'Words p3'])
    const [free = '', ...paid] = renderHtml(gated).split('<div class="sf-paywall-content">')
    expect(free).toContain('Words p1')
    expect(paid.map((part) => /Words \w+/.exec(part)?.[0])).toEqual(['Words p2', 'Words p3'])
  })

  test('ends the article if it is to be free', () => {
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

  test('takes one of two', () => {
    expect(() => renderHtml(gated, { paywall: 'some' as never })).toThrow(/`paywall`: Found "some"/)
  })
})
