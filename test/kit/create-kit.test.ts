import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { kit, type Poll } from '../../examples/poll.js'
import {
  ArticleError,
  articleSchema,
  articleToJson,
  createKit,
  defineNode,
  element,
  renderHtml,
  safeParseArticle,
} from '../../src/index.js'
import { renderNodes, renderPhrasing } from '../../src/kit.js'
import { article, paragraph, phrasing, smuggled } from '../fixtures/article.js'

const calm: Poll = {
  type: 'acme:poll',
  id: 'poll1',
  question: 'Is it calm?',
  answers: [
    { text: 'Yes', votes: 3 },
    { text: 'No', votes: 1 },
  ],
  children: [paragraph('Asked on ', { type: 'strong', children: phrasing(['Monday']) }, '.')],
}

const withPoll = (fields: object = {}, ...more: Parameters<typeof article>[1][]) =>
  article({}, smuggled({ ...calm, ...fields }), paragraph('End.'), ...more)

describe('the example poll', () => {
  test('parses to itself, and the input is not changed', () => {
    const input = withPoll()
    const before = JSON.stringify(input)
    const parsed = kit.parseArticle(input)
    expect(parsed).toEqual(input)
    expect(kit.parseArticle(parsed)).toEqual(input)
    expect(JSON.stringify(input)).toBe(before)
    expect(kit.articleSchema.parse(input)).toEqual(input)
  })

  test('is unknown without the kit', () => {
    expect(safeParseArticle(withPoll()).success).toBe(false)
    expect(articleSchema.safeParse(withPoll()).success).toBe(false)
    expect(renderHtml(withPoll())).toContain('Asked on')
  })

  test('renders to all targets', () => {
    const html = kit.renderHtml(withPoll())
    expect(html).toContain(
      '<section id="sf-poll1" class="sf-poll"><p><strong>Is it calm?</strong></p>',
    )
    expect(html).toContain('<li>Yes <meter min="0" max="100" value="75">75%</meter> 75% (3)</li>')
    expect(html).toContain('<p>Asked on <strong>Monday</strong>.</p>')
    expect(kit.renderHtmlDocument(withPoll())).toContain('Is it calm?')
    expect(kit.renderText(withPoll())).toContain(
      'Is it calm?\n- 75% Yes (3)\n- 25% No (1)\nAsked on Monday.\n\nEnd.',
    )
    expect(kit.renderAmp(withPoll())).toContain('Is it calm?')
  })

  test('is in the JSON Schema that zod makes', () => {
    const { $defs = {}, ...schema } = z.toJSONSchema(kit.articleSchema)
    expect(JSON.stringify({ $defs, schema })).toContain('"const":"acme:poll"')
    expect(JSON.stringify(z.toJSONSchema(articleSchema))).not.toContain('acme:poll')
  })

  const wrong: [what: string, input: object, code: string, path: string][] = [
    ['a specific field', withPoll({ question: 7 }), 'invalid-type', '/body/children/0/question'],
    [
      'a deep field',
      withPoll({
        answers: [
          { text: 'a', votes: -1 },
          { text: 'b', votes: 0 },
        ],
      }),
      'out-of-range',
      '/body/children/0/answers/0/votes',
    ],
    [
      'a field it does not have',
      withPoll({ colour: 'red' }),
      'unknown-field',
      '/body/children/0/colour',
    ],
    ['its id', withPoll({ id: '1st' }), 'invalid-id', '/body/children/0/id'],
    [
      'a child',
      withPoll({ children: [{ type: 'paragraf' }] }),
      'unknown-node',
      '/body/children/0/children/0/type',
    ],
    [
      'no children',
      withPoll({ children: undefined }),
      'missing-field',
      '/body/children/0/children',
    ],
    [
      'a speaker within',
      withPoll({ children: [paragraph({ type: 'quotation', speaker: 'x', children: [] })] }),
      'unknown-speaker',
      '/body/children/0/children/0/children/0/speaker',
    ],
    [
      'inline',
      article({}, paragraph(smuggled(calm))),
      'misplaced-node',
      '/body/children/0/children/0/type',
    ],
  ]
  test.each(wrong)('is rejected for %s', (_what, input, code, path) => {
    expect(kit.safeParseArticle(input).issues).toContainEqual(
      expect.objectContaining({ code, path, severity: 'error' }),
    )
    expect(() => kit.parseArticle(input)).toThrowError(ArticleError)
  })

  test('is allowed in itself, in lists, boxes and updates', () => {
    const nested = { ...calm, children: [smuggled<never>({ ...calm, id: 'poll2' })] }
    const input = article(
      {
        type: 'liveBlog',
        updates: [
          {
            id: 'u1',
            datePublished: '2026-03-03T06:00:00Z',
            children: [smuggled({ ...calm, id: 'poll3' })],
          },
        ],
      },
      { type: 'list', children: [{ type: 'listItem', children: [smuggled(nested)] }] },
    )
    expect(kit.parseArticle(input)).toEqual(input)
    expect(kit.renderText(input).match(/Is it calm\?/g)).toHaveLength(3)
  })
})

describe('inline nodes, and nodes with inline content', () => {
  const render = (tag: string) => (state: never, node: { children?: unknown }) =>
    element(tag, {}, renderNodes(state, (node.children ?? []) as never))
  const ticker = defineNode({
    type: 'acme:ticker',
    schema: z.strictObject({ symbol: z.string() }),
    content: 'none',
    place: 'phrasing',
    html: (_state, { symbol }) => element('abbr', {}, [symbol]),
    amp: (_state, { symbol }) => element('abbr', {}, [symbol]),
    text: (_state, { symbol }) => symbol,
  })
  const shout = defineNode({
    type: 'acme:shout',
    schema: z.strictObject({}),
    content: 'phrasing',
    html: render('h5'),
    amp: render('h5'),
    text: (state, { children }) => renderPhrasing(state, children).toUpperCase(),
  })
  const both = createKit({ nodes: [ticker, shout] })
  const shares = smuggled<never>({ type: 'acme:ticker', symbol: 'XELN' })
  const loud = (...children: unknown[]) => smuggled<never>({ type: 'acme:shout', children })

  test('parse to themselves and render', () => {
    const input = article(
      { deck: [shares] },
      paragraph('Up: ', shares),
      loud(...phrasing(['calm ']), shares),
    )
    expect(both.parseArticle(input)).toEqual(input)
    expect(both.renderHtml(input)).toContain('<h5>calm <abbr>XELN</abbr></h5>')
    expect(both.renderText(input)).toContain('Up: XELN\n\nCALM XELN')
  })

  test('issues have positions in the input', () => {
    const paths = (input: object) =>
      both.safeParseArticle(input).issues.map(({ code, path }) => `${code} ${path}`)
    const bad = { type: 'acme:ticker', symbol: 7 }
    expect(paths(article({}, paragraph('a', smuggled(bad))))).toEqual([
      'invalid-type /body/children/0/children/1/symbol',
    ])
    expect(paths(article({}, loud('a', bad)))).toEqual([
      'invalid-type /body/children/0/children/0',
      'invalid-type /body/children/0/children/1/symbol',
    ])
    expect(paths(article({}, smuggled({ ...bad, symbol: 'x' })))).toEqual([
      'misplaced-node /body/children/0/type',
    ])
    expect(
      paths(article({}, paragraph(smuggled({ type: 'acme:ticker', symbol: 'x', children: [] })))),
    ).toEqual(['unknown-field /body/children/0/children/0/children'])
  })

  test('work with preserved nodes', () => {
    const input = article(
      {},
      loud(shares),
      smuggled({ type: 'other', children: phrasing(['Words']) }),
    )
    const result = both.safeParseArticle(input, { unknown: 'preserve' })
    expect(result.success && result.data.body.children).toMatchObject([
      loud(shares),
      { type: 'unknown' },
    ])
  })
})

test('an invalid definition throws at once', () => {
  const node = {
    schema: z.strictObject({}),
    content: 'flow',
    html: () => [],
    amp: () => [],
    text: () => '',
  } as const
  expect(() => defineNode({ ...node, type: 'poll' as 'a:b' })).toThrowError(ArticleError)
  expect(() => defineNode({ ...node, type: 'a:b', place: 'phrasing' })).toThrowError('inline')
  expect(() =>
    createKit({
      nodes: [defineNode({ ...node, type: 'a:b' }), defineNode({ ...node, type: 'a:b' })],
    }),
  ).toThrowError('same `type`')
  const schema = z.strictObject({ data: z.string() })
  expect(() => defineNode({ ...node, type: 'a:b', schema })).toThrowError('The field `data`')
  expect(() => createKit({ nodes: [{ ...node, type: 'paragraph' as 'a:b' }] })).toThrowError(
    'needs a colon',
  )
})

test('an asynchronous schema is reported', () => {
  const slow = defineNode({
    type: 'acme:slow',
    schema: z.strictObject({ key: z.string().refine(async () => true) }),
    content: 'none',
    html: () => [],
    amp: () => [],
    text: () => '',
  })
  const parse = () =>
    createKit({ nodes: [slow] }).parseArticle(
      article({}, smuggled({ type: 'acme:slow', key: 'x' })),
    )
  expect(parse).toThrowError(ArticleError)
  expect(parse).toThrowError('asynchronous')
})

test('a definition without a renderer does not compile', () => {
  // @ts-expect-error text is missing
  defineNode({
    type: 'a:b',
    schema: z.strictObject({}),
    content: 'none',
    html: () => [],
    amp: () => [],
  })
})

test('a value that a schema returns unchanged may be frozen', () => {
  const form = defineNode({
    type: 'acme:form',
    schema: z.strictObject({ options: z.array(z.string()).readonly(), any: z.unknown() }),
    content: 'none',
    html: () => element('p', {}, ['A form']),
    amp: () => element('p', {}, ['A form']),
    text: () => 'A form',
  })
  const any = Object.freeze(['a', Object.freeze(['b'])])
  const node = smuggled<never>({ type: 'acme:form', options: ['Yes', 'No'], any })
  const result = createKit({ nodes: [form] }).safeParseArticle(article({}, node))
  expect(result.issues).toEqual([])
  expect(result.success && result.data.body.children[0]).toEqual(node)
})

test('unknown nodes are preserved, with the nodes of the kit inside them', () => {
  const box = { type: 'other:box', children: [{ ...calm }, paragraph('End.')] }
  const input = article({}, smuggled(box))
  const result = kit.safeParseArticle(input, { unknown: 'preserve' })
  expect(result.issues).toMatchObject([{ code: 'unknown-node', path: '/body/children/0' }])
  const [node] = result.success ? result.data.body.children : []
  expect(node).toEqual({
    type: 'unknown',
    originalType: 'other:box',
    value: box,
    children: [calm, paragraph('End.')],
  })
  expect(result.success && kit.renderText(result.data)).toContain('- 75% Yes (3)')
  expect(result.success && articleToJson(result.data)).toEqual(input)
})
