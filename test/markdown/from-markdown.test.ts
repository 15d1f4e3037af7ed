import { describe, expect, test } from 'vitest'
import {
  articleFromMarkdown,
  fromMarkdown,
  type MarkdownOptions,
  toMarkdown,
} from '../../src/markdown.js'
import { ArticleError } from '../../src/tree/issue.js'
import { phrasing } from '../fixtures/article.js'

const front = `schemaVersion: "1.0"
id: calm-sea
type: newsArticle
inLanguage: en-GB
headline: A calm sea
speakers:
  ana: { type: person, name: Ana Lindqvist }
`

const write = (body: string, more = '') => `---\n${front}${more}---\n\n${body}\n`

/** Returns the blocks of a typed body. */
function read(body: string, options?: MarkdownOptions): unknown {
  const result = fromMarkdown(write(body), options)
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  return result.success ? result.data.body.children : undefined
}

const text = (value: string) => ({ type: 'text', value })

const code = (value: string) => ({ type: 'inlineCode', value })

const linked = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [text('x')] }],
})

const figure = (url: string, caption?: string) => ({
  type: 'figure',
  children: [
    { type: 'image', url, alt: 'A ferry' },
    ...(caption === undefined ? [] : [{ type: 'caption', children: [text(caption)] }]),
  ],
})

describe('ordinary Markdown', () => {
  test.each<[typed: string, expected: object]>([
    [
      'It was *calm*.',
      {
        type: 'paragraph',
        children: [text('It was '), { type: 'emphasis', children: [text('calm')] }, text('.')],
      },
    ],
    ['## The tide', { type: 'heading', depth: 2, children: [text('The tide')] }],
    [
      '## The tide :this{#h-tide}',
      { type: 'heading', depth: 2, id: 'h-tide', children: [text('The tide')] },
    ],
    [
      ':quote[“Calm.”]{speaker=ana via=interview translated} she said.',
      {
        type: 'paragraph',
        children: [
          {
            type: 'quotation',
            speaker: 'ana',
            via: 'interview',
            translated: true,
            children: [text('“Calm.”')],
          },
          text(' she said.'),
        ],
      },
    ],
    [
      'CO:sub[2] at 10:30: calm',
      {
        type: 'paragraph',
        children: [
          text('CO'),
          { type: 'subscript', children: [text('2')] },
          text(' at 10:30: calm'),
        ],
      },
    ],
    [
      ':span[calme]{lang=fr}',
      { type: 'paragraph', children: [{ type: 'span', lang: 'fr', children: [text('calme')] }] },
    ],
    [
      ':::quote{attribution.speaker=ana}\nIt was calm.\n:::',
      {
        type: 'blockquote',
        attribution: { speaker: 'ana' },
        children: [{ type: 'paragraph', children: [text('It was calm.')] }],
      },
    ],
    [
      '> Calm.',
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text('Calm.')] }] },
    ],
    ['::pullquote[It was calm]', { type: 'pullquote', children: [text('It was calm')] }],
    [
      '![A ferry](a.jpg)',
      { type: 'figure', children: [{ type: 'image', url: 'a.jpg', alt: 'A ferry' }] },
    ],
    [
      '![](a.jpg "The ferry.")',
      {
        type: 'figure',
        children: [
          { type: 'image', url: 'a.jpg' },
          { type: 'caption', children: [text('The ferry.')] },
        ],
      },
    ],
    [
      ':::figure{role=wide}\n![A ferry](a.jpg)\n\nThe *port*.\n:::',
      {
        type: 'figure',
        role: 'wide',
        children: [
          { type: 'image', url: 'a.jpg', alt: 'A ferry' },
          {
            type: 'caption',
            children: [text('The '), { type: 'emphasis', children: [text('port')] }, text('.')],
          },
        ],
      },
    ],
    [
      ':::figure\n::image[A ferry]{url=a.jpg width=800 height=500 rights.creditText="Rui/Post" focalPoint.x=0.5 focalPoint.y=1}\n:::',
      {
        type: 'figure',
        children: [
          {
            type: 'image',
            url: 'a.jpg',
            alt: 'A ferry',
            width: 800,
            height: 500,
            rights: { creditText: 'Rui/Post' },
            focalPoint: { x: 0.5, y: 1 },
          },
        ],
      },
    ],
    [
      ':::aside{role=keyPoints title="In short"}\n- One\n:::',
      {
        type: 'aside',
        role: 'keyPoints',
        title: 'In short',
        children: [
          {
            type: 'list',
            children: [
              { type: 'listItem', children: [{ type: 'paragraph', children: [text('One')] }] },
            ],
          },
        ],
      },
    ],
    [
      ':::related{relation=background}\n::item[The gauge]{url=/gauge kind=video}\n:::',
      {
        type: 'relatedLinks',
        relation: 'background',
        children: [
          { type: 'relatedLink', url: '/gauge', kind: 'video', children: [text('The gauge')] },
        ],
      },
    ],
    [
      '::newsletter{name="Tide" url="https://a.example/"}',
      { type: 'newsletter', name: 'Tide', url: 'https://a.example/' },
    ],
    ['::paywall', { type: 'paywall' }],
    ['::ad{name=mid}', { type: 'adSlot', name: 'mid' }],
    [
      'See [the tables][1].\n\n[1]: https://a.example/ "Tables"',
      {
        type: 'paragraph',
        children: [
          text('See '),
          {
            type: 'link',
            url: 'https://a.example/',
            title: 'Tables',
            children: [text('the tables')],
          },
          text('.'),
        ],
      },
    ],
    [
      '| A | B |\n| :- | -: |\n| 1 | 2 |',
      {
        type: 'table',
        align: ['left', 'right'],
        children: [
          ['A', 'B'],
          ['1', '2'],
        ].map((cells) => ({
          type: 'tableRow',
          children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
        })),
      },
    ],
    ['```js\nx\n```', { type: 'code', lang: 'js', value: 'x' }],
    [
      ':::table{rowHeaders #t1}\n| A | B |\n| - | - |\n| 1 | 2 |\n:::',
      {
        type: 'table',
        id: 't1',
        children: [
          ['A', 'B'],
          ['1', '2'],
        ].map((cells, row) => ({
          type: 'tableRow',
          children: cells.map((cell, column) => ({
            type: 'tableCell',
            ...(row === 1 && column === 0 && { header: true }),
            children: [text(cell)],
          })),
        })),
      },
    ],
    ['![A ferry][f]\n\n[f]: a.jpg', figure('a.jpg')],
    ['![A ferry](a.jpg "At dawn")', figure('a.jpg', 'At dawn')],
    ['![A ferry][f]\n\n[f]: a.jpg "At dawn"', figure('a.jpg', 'At dawn')],
    [':::figure\n![A ferry](a.jpg "At dawn")\n:::', figure('a.jpg', 'At dawn')],
    ['[x]\n\n[x]: /one\n[x]: /two', linked('/one')],
    ['[x]\n\n[^]: /^\n[x]: /one', linked('/one')],
    [
      'A\\[^1] `[^1]` [^ 1]',
      { type: 'paragraph', children: [text('A[^1] '), code('[^1]'), text(' [^ 1]')] },
    ],
    ['~~late~~', { type: 'paragraph', children: [{ type: 'delete', children: [text('late')] }] }],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual([expected])
  })

  test('a definition may be in another block', () => {
    expect(read('> so\n>\n> [x]: /one\n\n[x]')).toMatchObject([
      { type: 'blockquote' },
      linked('/one'),
    ])
  })

  test('text in the front matter is Markdown too', () => {
    const article = articleFromMarkdown(write('x', 'deck: A *calm* sea\n'))
    expect(article.deck).toEqual([
      text('A '),
      { type: 'emphasis', children: [text('calm')] },
      text(' sea'),
    ])
  })

  test('each of the highlights is Markdown, too', () => {
    const article = articleFromMarkdown(write('x', 'highlights:\n  - A *calm* sea\n  - No wind\n'))
    expect(article.highlights).toEqual([
      [text('A '), { type: 'emphasis', children: [text('calm')] }, text(' sea')],
      [text('No wind')],
    ])
    expect(articleFromMarkdown(toMarkdown(article))).toEqual(article)
    expect(toMarkdown(article)).toContain('highlights:\n  - A *calm* sea\n  - No wind\n')
  })

  test('entries of a live blog', () => {
    const body = `:::update{#u1 datePublished="2026-03-03T06:00:00Z" headline="In" keyEvent}
On time.
:::`
    const article = articleFromMarkdown(write(body).replace('newsArticle', 'liveBlog'))
    expect(article.body.children).toEqual([])
    expect(article.updates).toEqual([
      {
        id: 'u1',
        datePublished: '2026-03-03T06:00:00Z',
        headline: 'In',
        keyEvent: true,
        children: [{ type: 'paragraph', children: phrasing(['On time.']) }],
      },
    ])
  })
})

describe('issues have lines and columns', () => {
  test.each<[body: string, code: string, line: number, column: number]>([
    ['She said :quote[“x”]{speaker=bea}.', 'unknown-speaker', 11, 10],
    ['x\n\n:::asid{role=qa}\nx\n:::', 'unknown-node', 13, 1],
    ['x\n\n::newsletter{name=x}', 'newsletter-without-url', 13, 1],
    ['x <b>y</b>', 'html-in-markdown', 11, 3],
    ['x\n\n<div>\ny\n</div>', 'html-in-markdown', 13, 1],
    ['# One', 'headline-in-markdown', 11, 1],
    ['One\n===', 'headline-in-markdown', 11, 1],
    ['x\n\nSo it was.[^1]', 'unknown-footnote', 13, 11],
    ['[^1]: As\n\n[^1]: it was.\n\n[^1]', 'duplicate-footnote', 13, 1],
    ['[^the tide]: once', 'footnote-in-markdown', 11, 1],
    ['So.[^the tide]\n\n[^the tide]: once', 'footnote-in-markdown', 11, 4],
    ['\\\\[^1]', 'unknown-footnote', 11, 3],
  ])('%j', (body, code, line, column) => {
    const { success, issues } = fromMarkdown(write(body))
    expect(success).toBe(false)
    expect(issues[0]).toMatchObject({ severity: 'error', code, line, column })
  })

  test('issues in the front matter have them too', () => {
    const { issues } = fromMarkdown(write('x', 'datePublished: tomorrow\n'))
    expect(issues).toMatchObject([{ code: 'invalid-date', line: 9, column: 16 }])
  })

  test('an error can be caught', () => {
    expect(() => articleFromMarkdown('x')).toThrow(ArticleError)
  })
})

describe('no words are lost', () => {
  const words = (body: string) => {
    const [block] = read(body) as [{ children: object[] }]
    return block.children
  }

  test('from a colon before a word at the end of a paragraph', () => {
    expect(read('Not that, but :this')).toEqual([
      { type: 'paragraph', children: [text('Not that, but :this')] },
    ])
  })

  test('from emphasis in an alternative text', () => {
    const [picture] = words(':::figure\n::image[A *ferry* and **the** `sea`]{url=a.jpg}\n:::')
    expect(picture).toMatchObject({ alt: 'A ferry and the sea' })
  })

  test('from two paragraphs in place of one line', () => {
    const line = [text('One.'), { type: 'break' }, text('Two.')]
    expect(words(':::pullquote\nOne.\n\nTwo.\n:::')).toEqual(line)
    const result = fromMarkdown(write('x', 'deck: "One.\\n\\nTwo."\n'))
    expect(result.success && result.data.deck).toEqual(line)
  })
})

describe('mistakes are reported', () => {
  const update = ':::update{#u1 datePublished="2026-03-03T06:00:00Z"}\nx\n:::\n\nx'

  test.each<[what: string, source: string, found: string, words: string]>([
    [
      'a node that is no JSON',
      write('x\n\n```standfirst\n{"type": \n```'),
      'data-in-markdown 13:1',
      'Correct the JSON',
    ],
    [
      'a node that is a list',
      write('```standfirst\n[]\n```'),
      'data-in-markdown 11:1',
      'Correct the JSON',
    ],
    [
      'a block without an end',
      write(':::aside{role=context}\nOne.\n\nTwo.'),
      'directive-open 11:1',
      'Close it',
    ],
    [
      'HTML in the front matter',
      write('x', 'deck: A <b>calm</b> sea\n'),
      'html-in-markdown 9:7',
      'HTML is not allowed',
    ],
    [
      'HTML in a highlight',
      write('x', 'highlights:\n  - Calm\n  - A <b>calm</b> sea\n'),
      'html-in-markdown 11:5',
      'HTML is not allowed',
    ],
    [
      'a footnote there',
      write('x', 'deck: "Calm[^1]"\n'),
      'unknown-footnote 9:7',
      'no footnote with the identifier "1"',
    ],
    [
      'a second document',
      '---\nid: x\n...\nheadline: A\n---\nx',
      'several-documents 4:1',
      'second document',
    ],
    [
      'front matter without an end',
      '---\nid: x\n',
      'front-matter-missing 1:1',
      'not closed. Close it',
    ],
    [
      'a colon in a text',
      write('x', 'kicker: Calm: a story\n'),
      'syntax-error 9:9',
      'Quote a string',
    ],
    [
      'an asterisk before a text',
      write('x', 'kicker: *nope\n'),
      'syntax-error 9:9',
      'no anchor `&nope`',
    ],
    ['a tab', write('x', 'rights:\n\tcreditText: x\n'), 'syntax-error 10:1', 'Use spaces'],
    [
      'a tag of another schema',
      write('x', 'kicker: !!binary eA==\n'),
      'unknown-tag 9:9',
      'Write the value without it',
    ],
    ['an unknown field, at its name', write('x', 'kickr:   x\n'), 'unknown-field 9:1', '`kicker`'],
    ['entries of no live blog', write(update), 'field-of-other-type 11:1', 'liveBlog'],
  ])('%s', (_what, source, found, words) => {
    const [issue] = fromMarkdown(source).issues
    expect(`${issue?.code} ${issue?.line}:${issue?.column}`).toBe(found)
    expect(issue?.message).toContain(words)
  })

  test('closed blocks end, in quotes and lists too', () => {
    expect(
      read('> :::aside{role=context}\n> One.\n> :::\n\n- :::aside{role=context}\n  One.\n  :::'),
    ).toHaveLength(2)
  })
})

test('HTML can be kept as text', () => {
  expect(read('x <b>y</b>', { html: 'text' })).toMatchObject([
    { type: 'paragraph', children: [{ value: 'x <b>y</b>' }] },
  ])
  expect(read('<div>\n\ny', { html: 'text' })).toMatchObject([
    { type: 'paragraph', children: [{ value: '<div>' }] },
    { type: 'paragraph' },
  ])
})

describe('text that would take too long to parse is rejected first', () => {
  const took = (body: string) => fromMarkdown(write(body)).issues.map(({ code }) => code)

  test.each([
    ['- '.repeat(61)],
    ['> '.repeat(61_000)],
    ['*a'.repeat(2001)],
    ['['.repeat(200_000)],
    ['`'.repeat(2001)],
    // Code without an end, or text that only looks like code: it is inside HTML or a quote, or is
    // not a fence.
    [`\`\`\`\n${'*a'.repeat(2001)}`],
    [`\`\`\`\n${'*a'.repeat(2001)}\n\`\`\`js`],
    [`\`\`\`a\`\n${'*a'.repeat(2001)}\n\`\`\``],
    [`<!--\n\`\`\`\n-->\n${'*a'.repeat(2001)}\n\`\`\``],
    [`<div>\n\`\`\`\n\n${'*a'.repeat(2001)}\n\`\`\``],
    [`> \`\`\`\n${'*a'.repeat(2001)}\n\`\`\``],
    [`~~~\n${'*a'.repeat(2001)}\n\`\`\``],
    [`\`\`\`\na\n\`\`\`\n${'*a'.repeat(2001)}`],
  ])('%#', (body) => {
    expect(took(body)).toEqual(['text-too-deep'])
  })

  test('text in the front matter is limited, regardless of its escapes', () => {
    const { issues } = fromMarkdown(write('x', `deck: "${'\\x2aa'.repeat(2001)}"\n`))
    expect(issues).toMatchObject([{ code: 'text-too-deep', line: 9, column: 7 }])
    const more = `corrections:\n  - { id: c, kind: update, children: "${'\\x3e'.repeat(61)}" }\n`
    expect(fromMarkdown(write('x', more)).issues).toMatchObject([
      { code: 'text-too-deep', line: 10, column: 38 },
    ])
  })

  test.each([
    [`${'- '.repeat(60)}x`],
    [`${'*a*\n\n'.repeat(3000)}x`],
    ['-'.repeat(80)],
    [`Two\n${'-'.repeat(80)}`],
    [`\`\`\`js\n${'a[b] = c_d * e;\n'.repeat(1000)}\`\`\``],
    [`~~~\n${'*a'.repeat(2001)}\n~~~~\n${'*'.repeat(1999)}`],
  ])('%# is parsed at the limit', (body) => {
    expect(took(body)).not.toContain('text-too-deep')
  })

  test('deeply nested front matter is rejected', () => {
    const levels = (mark: string, count: number, between = '\n') =>
      Array.from({ length: count }, (_, level) => ' '.repeat(level) + mark).join(between)
    const deep = [
      `a: ${'{'.repeat(401)}`,
      '? '.repeat(401),
      levels('a:', 402),
      levels('a:', 402, '\n\n'),
      levels('-', 402, '\n\n'),
    ]
    for (const yaml of deep) {
      const { issues } = fromMarkdown(`---\n${yaml}\n---\nx`)
      expect(issues.map(({ code }) => code)).toEqual(['text-too-deep'])
    }
    for (const yaml of [`a: ${'['.repeat(390)}${']'.repeat(390)}`, `${levels('a:', 390)} x`]) {
      const { issues } = fromMarkdown(`---\n${yaml}\n---\nx`)
      expect(issues.map(({ code }) => code)).toEqual(['too-deep'])
    }
  })

  test('keys that are not strings, or are duplicates', () => {
    const told = (yaml: string) => fromMarkdown(`---\n${yaml}\n---\nx`).issues
    const [first, ...rest] = told('id: x\nlist:\n  - a: 1\n    b: 2\n    a: 3')
    expect(first).toMatchObject({ code: 'duplicate-key', line: 6, column: 5 })
    expect(first?.message).toContain('Duplicate key "a"')
    expect(rest).toEqual([])
    for (const key of ['{ a: 1 }', '[a]', '? - a', '{'.repeat(300) + '}'.repeat(300)]) {
      expect(told(`id: x\n${key}: 1`)).toMatchObject([{ code: 'syntax-error' }])
    }
    expect(told('id: &x x\n*x : 1')).toMatchObject([{ code: 'syntax-error', line: 3, column: 1 }])
  })

  test('aliases that expand exponentially are rejected', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let index = 1; index < 10; index++) {
      lines.push(
        `a${index}: &a${index} [${Array(10)
          .fill(`*a${index - 1}`)
          .join(', ')}]`,
      )
    }
    const { issues } = fromMarkdown(`---\n${lines.join('\n')}\n---\nx`)
    expect(issues.map(({ code }) => code)).toEqual(['too-many-aliases'])
  })
})

test.each([
  '',
  '---',
  '---\n---\n',
  '---\nx\n---\n',
  '---\n- x\n---\n',
  '\ufeff---\nid: x\n---\n',
  '---\n__proto__: { x: 1 }\n---\n::x{__proto__.y=1}',
])('%j is invalid, and nothing is thrown', (source) => {
  expect(fromMarkdown(source).success).toBe(false)
  expect(({} as { y?: unknown }).y).toBeUndefined()
})
