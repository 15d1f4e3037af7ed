import { describe, expect, test } from 'vitest'
import { ampToHast, renderAmp, renderAmpFragment } from '../../src/amp.js'
import type { HtmlOptions } from '../../src/html/options.js'
import {
  articleToHast,
  renderHtml,
  renderHtmlChunks,
  renderHtmlDocument,
  renderLiveUpdate,
} from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import { article, paragraph, smuggled, text } from '../fixtures/article.js'
import { issuesOf } from '../fixtures/issues-of.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const canonical = 'https://larkhaven.example/'

const functions: [name: string, render: (input: Article, options?: HtmlOptions) => unknown][] = [
  ['renderHtml', renderHtml],
  ['articleToHast', articleToHast],
  ['renderHtmlChunks', renderHtmlChunks],
  ['renderHtmlDocument', renderHtmlDocument],
  ['renderLiveUpdate', (input, options) => renderLiveUpdate(input, 'up1', options)],
  ['renderAmp', (input, options) => renderAmp(input, { canonical, ...options } as never)],
  ['ampToHast', (input, options) => ampToHast(input, { canonical, ...options } as never)],
  ['renderAmpFragment', (input, options) => renderAmpFragment(input, options as never)],
]

const calm = paragraph('Calm.')

function nested(depth: number): Article {
  let block = calm as object
  for (let level = 0; level < depth; level++) block = { type: 'aside', children: [block] }
  return article({}, block as never)
}

const endless = article({}, calm)
endless.body.children.unshift({ type: 'aside', children: endless.body.children } as never)

/** Two to the power of 40 nodes, in 40 objects. */
let many: object = calm
for (let level = 0; level < 40; level++) many = { type: 'aside', children: [many, many] }

/** The same, without a word. */
let manyEmpty: object = paragraph()
for (let level = 0; level < 40; level++) {
  manyEmpty = { type: 'blockquote', children: [manyEmpty, manyEmpty] }
}

let manyQuotations: object = { type: 'quotation', speaker: 'ana', children: [text('x')] }
for (let level = 0; level < 40; level++) {
  manyQuotations = { type: 'emphasis', children: [manyQuotations, manyQuotations] }
}

const heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'The tide' }] }

const values: [what: string, value: unknown, code: string][] = [
  ['null', null, 'not-an-article'],
  ['nothing', undefined, 'not-an-article'],
  ['a string', 'calm', 'not-an-article'],
  ['a number', 7, 'not-an-article'],
  ['a list', [], 'not-an-article'],
  ['an empty object', {}, 'not-an-article'],
  ['a node', calm, 'not-an-article'],
  ['an article without a body', { ...article(), body: undefined }, 'not-an-article'],
  [
    'children that are a number',
    article({}, smuggled({ type: 'paragraph', children: 7 })),
    'not-an-article',
  ],
  [
    'a figure without media',
    article({}, smuggled({ type: 'figure', children: [] })),
    'not-an-article',
  ],
  ['a block that is null', article({}, null as never), 'not-an-article'],
  ['a child that is a number', article({}, paragraph(7 as never)), 'not-an-article'],
  [
    'children that are a string',
    article({}, smuggled({ type: 'paragraph', children: 'x' })),
    'not-an-article',
  ],
  ...[
    'authors',
    'corrections',
    'provenance',
    'updates',
    'deck',
    'related',
    'leadMedia',
    'body',
    'headline',
    'datePublished',
  ].map((field): [string, unknown, string] => [
    `a number as ${field}`,
    { ...article({}, calm), [field]: 7 },
    'not-an-article',
  ]),
  ['far too many levels', nested(5000), 'too-deep'],
  ['one level too many', nested(48), 'too-deep'],
  ['a cycle', endless, 'not-plain-data'],
]

/** Articles at whose limits only some renderers are tried, since all share the walk. */
const large: [what: string, value: unknown, code: string][] = [
  [
    'a pull quote before more nodes than memory',
    article(
      {},
      smuggled({ type: 'pullquote', children: [{ type: 'text', value: 'Calm' }] }),
      many as never,
    ),
    'too-many-nodes',
  ],
  [
    'a pull quote of more nodes than memory',
    article(
      {},
      smuggled({ type: 'pullquote', of: 'p1', children: [{ type: 'text', value: 'Calm' }] }),
      { ...many, id: 'p1' } as never,
    ),
    'too-many-nodes',
  ],
  ['more nodes than memory', article({}, many as never), 'too-many-nodes'],
  [
    'a quote of more quotations than memory',
    article({}, { type: 'blockquote', children: [manyQuotations] } as never),
    'too-many-nodes',
  ],
  [
    'a link before a heading of more nodes than memory',
    article({}, paragraph({ type: 'link', url: '#tide', children: [text('x')] }), {
      type: 'heading',
      depth: 2,
      children: [manyQuotations],
    } as never),
    'too-many-nodes',
  ],
  [
    'more nodes than memory behind a heading',
    article({}, heading as never, many as never),
    'too-many-nodes',
  ],
]

describe.each(functions)('%s', (_name, render) => {
  test.each(values)('ends in an ArticleError for %s', (_what, value, code) => {
    const [issue] = issuesOf(() => render(value as Article))
    expect(issue?.code).toBe(code)
  })
})

describe('an error of the caller is rethrown', () => {
  class Own extends TypeError {}
  const fail = (): never => {
    throw new Own('mine')
  }
  test.each<[string, HtmlOptions]>([
    ['a handler', { handlers: { paragraph: fail } }],
    ['formatDate', { formatDate: fail }],
    ['onIssue', { onIssue: fail }],
    ['a handler that calls itself', { handlers: { paragraph: (state, node) => state.one(node) } }],
  ])('in %s', (what, options) => {
    const input = article(
      { datePublished: '2026-05-21T09:00:00Z' },
      paragraph({ type: 'link', url: 'javascript:1', children: [text('x')] } as never),
    )
    if (what.endsWith('itself')) {
      expect(issuesOf(() => renderHtml(input, options))[0]?.code).toBe('too-deep')
    } else {
      expect(() => renderHtml(input, options)).toThrow(Own)
      expect(() => renderAmp(input, { canonical, ...options } as never)).toThrow(Own)
    }
  })
})

describe.each(['renderHtml', 'renderAmp'])('%s', (name) => {
  const render = new Map(functions).get(name)
  test.each(large)('ends in an ArticleError for %s', (_what, value, code) => {
    const [issue] = issuesOf(() => render?.(value as Article))
    expect(issue?.code).toBe(code)
  })
})

test('looking for content ends too', () => {
  const caption = { type: 'caption', children: [manyEmpty] }
  for (const block of [manyEmpty, { type: 'figure', children: [nodeSamples.image, caption] }]) {
    const [issue] = issuesOf(() => renderHtml(article({}, block as never)))
    expect(issue?.code).toBe('too-many-nodes')
  }
})

test('nesting up to the limit is rendered', () => {
  expect(renderHtml(nested(47))).toContain('Calm.')
})

test('a document is styled unless `styles` is false', () => {
  const input = article({}, calm)
  expect(renderHtmlDocument(input)).toContain('.sf-article')
  expect(renderHtmlDocument(input, { styles: false })).not.toContain('<style')
  expect(renderAmp(input, { canonical })).toContain('.sf-article')
  expect(renderAmp(input, { canonical, styles: false })).not.toContain('amp-custom')
})
