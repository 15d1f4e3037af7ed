import { describe, expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { renderText, type TextOptions } from '../../src/text.js'
import { ArticleError } from '../../src/tree/issue.js'
import { article, paragraph, phrasing, text } from '../fixtures/article.js'

function body(node: Flow, options: TextOptions): string {
  return renderText(article({ headline: 'x' }, node), { headings: 'plain', ...options })
    .replace(/^(?:# )?x(?:\n=)?\s+/, '')
    .trimEnd()
}

const heading: Flow = { type: 'heading', depth: 2, children: phrasing(['The tide and the sea']) }

const picture: Flow = {
  type: 'figure',
  children: [
    { type: 'image', url: 'a.jpg', alt: 'A ferry', rights: { creditText: 'Rui' } },
    { type: 'caption', children: phrasing(['The port.']) },
  ],
}

const table: Flow = {
  type: 'table',
  children: [
    ['Port', 'Boats'],
    ['Elne', '4'],
  ].map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
}

describe('each option has an effect', () => {
  test.each<[options: TextOptions, node: Flow, expected: string]>([
    [{ headings: 'underline' }, heading, 'The tide and the sea\n--------------------'],
    [{ headings: 'atx' }, heading, '## The tide and the sea'],
    [{ headings: 'atx', width: 20 }, heading, '## The tide and the\n   sea'],
    [{ headings: 'plain' }, heading, 'The tide and the sea'],
    [{ images: 'alt' }, picture, '[Image: A ferry]\nThe port. (Photo: Rui)'],
    [{ images: 'captions' }, picture, 'The port. (Photo: Rui)'],
    [{ images: 'none' }, picture, ''],
    [{ tables: 'auto' }, table, 'Port  Boats\n----  -----\nElne  4'],
    [{ tables: 'grid' }, table, 'Port  Boats\n----  -----\nElne  4'],
    [{ tables: 'records' }, table, 'Port: Elne\nBoats: 4'],
    [{ tables: 'none' }, table, ''],
    [{ ascii: false }, paragraph('“Fog” – it’s… 5\u00a0km'), '“Fog” – it’s… 5\u00a0km'],
    [{ ascii: true }, paragraph('“Fog” – it’s…—«é» 5\u00a0km'), '"Fog" - it\'s...--"é" 5 km'],
    [{ eol: '\n' }, paragraph('a', { type: 'break' }, 'b'), 'a\nb'],
    [{ eol: '\r\n' }, paragraph('a', { type: 'break' }, 'b'), 'a\r\nb'],
    [
      { ambiguousWidth: 'narrow', width: 20 },
      paragraph('αααααααα ββββββββ γγγγ'),
      'αααααααα ββββββββ\nγγγγ',
    ],
    [
      { ambiguousWidth: 'wide', width: 20 },
      paragraph('αααααααα ββββββββ γγγγ'),
      'αααααααα\nββββββββ\nγγγγ',
    ],
  ])('%o', (options, node, expected) => {
    expect(body(node, options)).toBe(expected)
  })

  test('ASCII replacements are measured after replacing', () => {
    expect(body(paragraph('the sea was calm…… x'), { ascii: true, width: 20 })).toBe(
      'the sea was\ncalm...... x',
    )
    const quoted = article({ headline: '— x …' })
    expect(renderText(quoted, { ascii: true })).toMatch(/^-- x \.\.\.\n========\n/)
  })

  test('eol also ends the last line', () => {
    expect(renderText(article(), { eol: '\r\n' })).toMatch(/[^\r\n]\r\n$/)
    expect(renderText(article(), { eol: '\r\n' })).not.toMatch(/[^\r]\n/)
  })

  test('undefined is the default', () => {
    const input = article({}, heading, picture, table)
    const none = Object.fromEntries(
      [
        'width',
        'links',
        'headings',
        'images',
        'tables',
        'paywall',
        'flowed',
        'bidi',
        'ascii',
        'ambiguousWidth',
        'eol',
      ].map((name) => [name, undefined]),
    )
    expect(renderText(input, none)).toBe(renderText(input))
  })

  describe('paywall', () => {
    const gated = article(
      {
        related: [
          {
            type: 'relatedLinks',
            relation: 'related',
            children: [{ type: 'relatedLink', children: phrasing(['More']) }],
          },
        ],
      },
      paragraph('Free.'),
      { type: 'paywall' },
      paragraph('Dear.'),
    )

    test('`all` renders the whole article', () => {
      expect(renderText(gated)).toContain('Free.\n\nDear.\n')
    })

    test('`free` renders the free part and a notice', () => {
      expect(renderText(gated, { paywall: 'free' })).toContain(
        'Free.\n\n[Subscribers only] [1]\n\nRelated\n-------\n- More\n\nLinks\n-----\n[1] https://harbour.example/calm-sea\n',
      )
      expect(renderText(gated, { paywall: 'free' })).not.toContain('Dear')
      expect(renderText({ ...gated, url: undefined }, { paywall: 'free' })).toContain(
        'Free.\n\n[Subscribers only]\n\nRelated',
      )
    })

    test('a pull quote of omitted text is rendered', () => {
      const blocks: Flow[] = [
        { type: 'pullquote', children: phrasing(['Dear words']) },
        { type: 'paywall' },
        paragraph('Dear words.'),
      ]
      expect(renderText(article({}, ...blocks), { paywall: 'free' })).toContain('> Dear words')
      expect(renderText(article({}, ...blocks))).not.toContain('> Dear words')
    })
  })
})

test('a link whose text ends with a space precedes the next word', () => {
  const link = { type: 'link', url: 'https://a.example/', children: phrasing(['here ']) } as const
  const node = paragraph('Read ', link, 'and there.')
  expect(renderText(article({}, node))).toContain('Read here [1] and there.')
  expect(renderText(article({}, node), { links: 'inline' })).toContain(
    'Read here <https://a.example/> and there.',
  )
})

test('a text that is the URL is not repeated', () => {
  const link = (url: string, words: string) =>
    paragraph({ type: 'link', url, children: phrasing([words]) })
  for (const [url, words] of [
    ['tel:+442071234567', '+44 20 7123-4567'],
    ['https://a.example/ä', 'https://a.example/ä'],
    ['mailto:ana@a.example', 'ana@a.example'],
  ] as const) {
    expect(renderText(article({ headline: 'x' }, link(url, words)))).toBe(`x\n=\n\n${words}\n`)
  }
})

describe('an invalid value is an error', () => {
  test.each<[name: keyof TextOptions, values: unknown[]]>([
    ['width', [0, 19, -1, Number.NaN, '72', 10n, {}, null]],
    ['links', ['footnote', '', true, [], 0, null]],
    ['headings', ['#', 'setext', 1]],
    ['images', ['', true, 'caption']],
    ['tables', ['list', false]],
    ['paywall', ['open', true]],
    ['flowed', ['yes', 'delSp', 1, 0, '']],
    ['bidi', ['isolate', true]],
    ['ascii', ['true', 1]],
    ['ambiguousWidth', [1, 2, 'narrow ']],
    ['eol', ['\r', '', 'crlf']],
  ])('%s', (name, values) => {
    for (const value of values) {
      let error: unknown
      try {
        renderText(article(), { [name]: value })
      } catch (thrown) {
        error = thrown
      }
      expect(error, String(value)).toBeInstanceOf(ArticleError)
      expect((error as ArticleError).issues).toMatchObject([
        {
          code: 'invalid-option',
          severity: 'error',
          message: expect.stringContaining(`\`${name}\``),
        },
      ])
    }
  })

  test('and so is a width that mail does not allow', () => {
    expect(() => renderText(article(), { flowed: true, width: 79 })).toThrowError(/at most 78/)
    expect(() => renderText(article(), { flowed: 'delsp', width: Infinity })).toThrowError(
      /`width`/,
    )
    expect(renderText(article(), { flowed: true, width: 78 })).toContain('calm')
  })

  test('the message lists the values', () => {
    expect(() => renderText(article(), { links: 'foot' as never })).toThrowError(
      'Found "foot". Use one of: "footnotes", "inline", "none".',
    )
  })
})
