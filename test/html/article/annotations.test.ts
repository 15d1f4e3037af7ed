import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../../src/html.js'
import type { Correction } from '../../../src/schema/annotations.js'
import { article, paragraph } from '../../fixtures/article.js'
import { named, order } from '../order.js'

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
  test('are rendered at their placement: at the top, after their target, or at the bottom', () => {
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

  test('are rendered after the block that contains the target, in the lead and in updates', () => {
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

describe('AI disclosures', () => {
  test('of the whole article are rendered below it, and without a note not at all', () => {
    const input = article(
      { provenance: [provenance('all'), { ...provenance('x'), note: undefined }] },
      named('p1'),
    )
    expect(order(input)).toEqual(['Words p1', 'Note all'])
    expect(renderHtml(input)).toContain('<aside class="sf-provenance" role="note">')
  })

  test('of several adjacent blocks are rendered after the last of them', () => {
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
