import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import { renderText, type TextOptions } from '../../src/text.js'
import { ArticleError, type Issue } from '../../src/tree/issue.js'
import { article, paragraph, phrasing, smuggled, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

/** The text below the headline, without the line end at its end. */
function body(nodes: Flow | Flow[], options: TextOptions = {}): string {
  return renderText(article({}, ...[nodes].flat()), options)
    .replace('A calm sea\n==========\n\n', '')
    .trimEnd()
}

test('a whole article', () => {
  const input = article(
    {
      section: 'Weather',
      deck: phrasing(['Not a breath']),
      authors: [
        { type: 'person', name: 'Ana' },
        { type: 'person', name: 'Rui' },
      ],
      source: { name: 'Sea Wire', category: 'wire' },
      dateline: { location: 'Port Elne' },
      datePublished: '2026-03-03T06:00:00+01:00',
      dateModified: '2026-03-04T08:30:00+01:00',
      leadMedia: {
        type: 'figure',
        children: [
          { type: 'image', url: 'a.jpg', alt: 'A ferry', rights: { creditText: 'Rui' } },
          { type: 'caption', children: phrasing(['The port.']) },
        ],
      },
      related: [
        { type: 'relatedLinks', relation: 'background', children: [nodeSamples.relatedLink] },
      ],
    },
    { type: 'heading', depth: 2, children: phrasing(['The tide']) },
    paragraph('It was ', { type: 'link', url: '/calm', children: phrasing(['calm']) }, '.'),
  )
  expect(renderText(input, { baseUrl: 'https://harbour.example' })).toBe(`Weather
A calm sea
==========

Not a breath

By Ana and Rui
Source: Sea Wire
Port Elne
3 March 2026 at 06:00 UTC+1
Updated: 4 March 2026 at 08:30 UTC+1

[Image: A ferry]
The port. (Photo: Rui)

The tide
--------

It was calm [1].

Background
----------
- Explained: The gauge [2] (Video, Sponsored, 1 February 2026 at 09:00
  UTC)
  How it works.

Links
-----
[1] https://harbour.example/calm
[2] https://harbour.example/gauge
`)
})

describe('blocks', () => {
  const cases: [what: string, node: Flow, text: string][] = [
    [
      'a heading of the third level',
      { type: 'heading', depth: 3, children: phrasing(['The tide']) },
      'The tide',
    ],
    ['a break', { type: 'thematicBreak' }, '* * *'],
    ['code, letter by letter', { type: 'code', value: 'a  b\n\n  c' }, '    a  b\n\n      c'],
    [
      'a list, with the numbers flush right',
      {
        type: 'list',
        ordered: true,
        start: 9,
        children: [1, 2].map((n) => ({ type: 'listItem', children: [paragraph(`item ${n}`)] })),
      },
      ' 9. item 1\n10. item 2',
    ],
    [
      'a list in a list',
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [
              paragraph('one'),
              { type: 'list', children: [{ type: 'listItem', children: [paragraph('two')] }] },
            ],
          },
        ],
      },
      '- one\n  - two',
    ],
    [
      'a loose list',
      {
        type: 'list',
        spread: true,
        children: [1, 2].map((n) => ({
          type: 'listItem',
          children: [paragraph(`item ${n}`), paragraph('more')],
        })),
      },
      '- item 1\n\n  more\n\n- item 2\n\n  more',
    ],
    [
      'a block quote',
      { type: 'blockquote', children: [paragraph('One.'), paragraph('Two.')] },
      '> One.\n>\n> Two.',
    ],
    [
      'a block quote with its attribution',
      nodeSamples.blockquote,
      '> Nobody decided it.\n> — Harbour Board, Interim report [1], 2 March\n\nLinks\n-----\n[1] https://harbour.example/report',
    ],
    ['a pull quote with words of its own', nodeSamples.pullquote, '> It was calm\n> — Ana'],
    [
      'a decorative picture',
      {
        type: 'figure',
        children: [
          { type: 'image', url: 'a.jpg', alt: 'x', decorative: true },
          nodeSamples.caption,
        ],
      },
      'The ferry.',
    ],
    [
      'a newsletter',
      nodeSamples.newsletter,
      'Sign up: Morning Tide <https://harbour.example/newsletter>\nBefore eight.\ndaily',
    ],
  ]
  test.each(cases)('%s', (_what, node, expected) => {
    expect(body(node)).toBe(expected)
  })

  test('a pull quote that repeats the body is not printed twice', () => {
    expect(
      body([paragraph('It was so calm.'), { type: 'pullquote', children: phrasing(['So calm']) }]),
    ).toBe('It was so calm.')
  })

  describe('a table', () => {
    const table = (rows: string[][], fields: object = {}): Flow => ({
      type: 'table',
      ...fields,
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })),
      })),
    })

    test('is a grid where it fits', () => {
      expect(
        body(
          table(
            [
              ['Port', 'Boats', 'x'],
              ['Elne 港', '4', 'y'],
            ],
            { align: ['left', 'right', 'center'] },
          ),
        ),
      ).toBe('Port     Boats  x\n-------  -----  -\nElne 港      4  y')
    })

    test('and records where not', () => {
      expect(
        body(
          table([
            ['Port', 'Remark'],
            ['Elne', 'fog and more fog'],
          ]),
          { width: 20 },
        ),
      ).toBe('Port: Elne\nRemark: fog and more\nfog')
    })

    test('records lose no row and no head', () => {
      expect(
        body(
          table([['a long title for it'], ['Port'], ['a port with a long name']], {
            headerRows: 2,
          }),
          { width: 20 },
        ),
      ).toBe('a long title for it\n\nPort: a port with a\nlong name')
      expect(body(table([['only a head, and a long one']]), { width: 20 })).toBe(
        'only a head, and a\nlong one',
      )
    })

    test('no head, no line', () => {
      expect(body(table([['a'], ['b']], { headerRows: 0 }))).toBe('a\nb')
    })

    test('a cell over two columns', () => {
      const node = table([['a', 'b'], ['c']]) as Extract<Flow, { type: 'table' }>
      const cell = node.children[1]?.children[0]
      if (cell) cell.colSpan = 2
      expect(body(node)).toBe('a  b\n-  -\nc')
    })
  })
})

describe('links', () => {
  const link = (url: string, words: string): Phrasing => ({
    type: 'link',
    url,
    children: phrasing([words]),
  })
  const nodes = paragraph(
    link('https://a.example', 'one'),
    ' ',
    link('https://b.example', 'two'),
    ' ',
    link('https://a.example', 'three'),
  )

  test('are numbered once each, in the order of first use', () => {
    expect(body(nodes)).toBe(
      'one [1] two [2] three [1]\n\nLinks\n-----\n[1] https://a.example\n[2] https://b.example',
    )
  })

  test('or stand behind the words, or nowhere', () => {
    expect(body(nodes, { links: 'inline' })).toBe(
      'one <https://a.example> two <https://b.example> three\n<https://a.example>',
    )
    expect(body(nodes, { links: 'none' })).toBe('one two three')
  })

  test('words that are the URL need no number', () => {
    expect(
      body(
        paragraph(
          link('https://a.example', 'https://a.example'),
          ' ',
          link('mailto:a@b.example', 'a@b.example'),
        ),
      ),
    ).toBe('https://a.example a@b.example')
  })

  test('a bad URL is left out and reported', () => {
    const issues: Issue[] = []
    expect(
      body(paragraph(link('javascript:x', 'calm')), { onIssue: (issue) => issues.push(issue) }),
    ).toBe('calm')
    expect(issues).toMatchObject([{ code: 'url-blocked', path: '/body/children/0/children/0/url' }])
  })
})

describe('wrapping', () => {
  const words =
    'The sea was calm and the ferry left the harbour at dawn, two hours late and half empty, as it had on every day of that week.'

  test.each([20, 40, 72])('at %i columns', (width) => {
    const lines = body(paragraph(words), { width }).split('\n')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    expect(lines.join(' ')).toBe(words)
  })

  test('or not at all', () => {
    expect(body(paragraph(words), { width: Number.POSITIVE_INFINITY })).toBe(words)
  })

  test('wide letters count twice, and a no-break space holds', () => {
    expect(body(paragraph('漢字漢字漢字漢字漢字漢字漢字'), { width: 20 })).toBe(
      '漢字漢字漢字漢字漢字\n漢字漢字',
    )
    expect(body(paragraph('it was in the year 10\u00a0000 before'), { width: 24 })).toBe(
      'it was in the year\n10\u00a0000 before',
    )
  })

  test('a long URL is never cut', () => {
    const url = `https://a.example/${'x'.repeat(80)}`
    expect(body(paragraph(`see ${url} now`))).toBe(`see\n${url}\nnow`)
  })

  test('a break ends the line, a line end in a text does not', () => {
    expect(body(paragraph('a\nb', { type: 'break' }, ' c'))).toBe('a b\nc')
  })

  test.each([0, 19, Number.NaN])('%d columns are too few', (width) => {
    expect(() => renderText(article(), { width })).toThrowError(ArticleError)
  })
})

test('labels and dates follow the language', () => {
  const input = {
    ...article({
      inLanguage: 'de',
      datePublished: '2026-03-03T06:00:00Z',
      authors: [{ type: 'person', name: 'Ana' }],
    }),
  }
  expect(renderText(input)).toContain('Von Ana\n3. März 2026 um 06:00 UTC')
})

test('hand-built articles: unknown nodes keep their words, controls go', () => {
  expect(body(smuggled<Flow>({ type: 'poll', children: [paragraph('Yes?')] }))).toBe('Yes?')
  expect(body(smuggled<Flow>({ type: 'toString', value: 'a' }))).toBe('a')
  expect(body(paragraph('a\u001b[31mb\u202e'))).toBe('a[31mb')
})
