import { describe, expect, test } from 'vitest'
import { type Issue, renderHtml, renderText } from '../../src/index.js'
import { articleToJson } from '../../src/parse/article-to-json.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import type { Flow } from '../../src/schema/nodes.js'
import { article, exampleJson, paragraph, phrasing, smuggled } from '../fixtures/article.js'

const poll = {
  type: 'acme:poll',
  id: 'poll1',
  question: 'Calm?',
  data: [1],
  children: [paragraph('Is it calm?')],
}
const chip = { type: 'chip', children: phrasing(['brisk']) }
const strange = { type: 'strange', children: [{ type: 'stranger', value: 'Words at the bottom' }] }

const input = article(
  { deck: [smuggled(chip)] },
  smuggled(poll),
  paragraph('It was ', smuggled(chip), '.'),
  { type: 'aside', role: 'context', children: [smuggled(strange)] },
  { type: 'pullquote', of: 'poll1', children: [] },
)
const before = JSON.stringify(input)

function preserve() {
  const result = safeParseArticle(input, { unknown: 'preserve' })
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  return result
}

test('by default an unknown node is an error', () => {
  expect(safeParseArticle(input).success).toBe(false)
  expect(safeParseArticle(input, { unknown: 'error' }).success).toBe(false)
})

test('if preserved, it is a warning with its position', () => {
  expect(
    preserve().issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`),
  ).toEqual([
    'warning unknown-node /deck/0',
    'warning unknown-node /body/children/0',
    'warning unknown-node /body/children/1/children/1',
    'warning unknown-node /body/children/2/children/0',
    'warning unknown-node /body/children/2/children/0/children/0',
  ])
})

test('it becomes a node with the original value and a fallback', () => {
  const [first, , third] = preserve().data.body.children
  expect(first).toEqual({
    type: 'unknown',
    id: 'poll1',
    originalType: 'acme:poll',
    value: poll,
    children: [paragraph('Is it calm?')],
  })
  expect(third).toMatchObject({
    children: [
      {
        originalType: 'strange',
        children: [{ originalType: 'stranger', children: [paragraph('Words at the bottom')] }],
      },
    ],
  })
})

test('JSON restores the original, also after parsing twice', () => {
  const { data } = preserve()
  expect(articleToJson(data)).toEqual(JSON.parse(before))
  const again = safeParseArticle(data, { unknown: 'preserve' })
  expect(again).toMatchObject({ success: true, data, issues: [] })
  expect(JSON.stringify(input)).toBe(before)
})

test('known nodes are not changed', () => {
  const json = exampleJson('night-trams.json')
  const strict = safeParseArticle(json)
  expect(safeParseArticle(json, { unknown: 'preserve' })).toEqual(strict)
  expect(strict.success && articleToJson(strict.data)).toEqual(strict.success && strict.data)
})

describe('it may contain another one', () => {
  const quotation = { type: 'quotation', id: 'q1', children: phrasing(['“Calm”']) }
  const map = { type: 'acme:map', place: 'Elne', lang: 'fr', dir: 'ltr' }
  const verse = { type: 'acme:verse', children: [quotation, { type: 'acme:rhyme', value: 'lm' }] }
  const poem = { type: 'acme:poem', id: 'poem1', children: [map, paragraph('Once'), verse] }

  function kept(...more: Parameters<typeof article>[1][]) {
    return safeParseArticle(article({}, smuggled(poem), ...more), { unknown: 'preserve' })
  }

  test('known nodes inside it stay nodes, so that references resolve', () => {
    const result = kept({ type: 'pullquote', of: 'q1', children: phrasing(['Calm']) })
    expect(result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-node /body/children/0',
      'unknown-node /body/children/0/children/0',
      'unknown-node /body/children/0/children/2',
      'unknown-node /body/children/0/children/2/children/1',
    ])
    const [block] = result.success ? result.data.body.children : []
    expect(block).toMatchObject({
      value: poem,
      children: [
        { originalType: 'acme:map', lang: 'fr', dir: 'ltr', value: map, children: [] },
        paragraph('Once'),
        {
          originalType: 'acme:verse',
          value: verse,
          children: [
            {
              type: 'paragraph',
              children: [quotation, { originalType: 'acme:rhyme', children: phrasing(['lm']) }],
            },
          ],
        },
      ],
    })
    expect(result.success && articleToJson(result.data).body).toEqual({
      type: 'root',
      children: [poem, { type: 'pullquote', of: 'q1', children: phrasing(['Calm']) }],
    })
  })

  test('issues have positions in the file, although a paragraph was added', () => {
    const said = { type: 'quotation', speaker: 'nobody', children: phrasing(['x']) }
    const line: Flow = smuggled({ type: 'acme:line', children: [{ type: 'acme:x' }, said] })
    for (const [block, path] of [
      [line, '/body/children/0/children/1/speaker'],
      [
        smuggled<Flow>({ type: 'acme:box', children: [line] }),
        '/body/children/0/children/0/children/1/speaker',
      ],
    ] as const) {
      expect(safeParseArticle(article({}, block), { unknown: 'preserve' }).issues).toContainEqual(
        expect.objectContaining({ code: 'unknown-speaker', path }),
      )
    }
  })

  test('forty levels take no time', () => {
    let deep: object = paragraph('At the bottom')
    for (let level = 0; level < 40; level++) deep = { type: 'acme:box', children: [deep, deep] }
    let block: object = paragraph('x')
    for (let level = 0; level < 40; level++) block = { type: 'acme:box', children: [block] }
    const result = safeParseArticle(article({}, smuggled(block)), { unknown: 'preserve' })
    expect(result.success && articleToJson(result.data).body).toEqual({
      type: 'root',
      children: [block],
    })
    // Two to the power of forty nodes: the guard rejects them first.
    expect(
      safeParseArticle(article({}, smuggled(deep)), { unknown: 'preserve' }).issues,
    ).toMatchObject([{ code: 'too-many-nodes' }])
  })
})

test('`unknown` nodes of the file, and similar ones, are kept', () => {
  const own = {
    type: 'unknown',
    originalType: 'acme:map',
    value: { type: 'acme:map', children: [paragraph('Of the map')] },
    children: [paragraph('Words of the file')],
  }
  const file = article({ extensions: { 'acme:x': own as never } }, smuggled(own))
  for (const unknown of ['error', 'preserve'] as const) {
    const result = safeParseArticle(file, { unknown })
    expect(result.issues).toEqual([])
    expect(result.success && articleToJson(result.data)).toEqual(file)
  }
})

test('its source position is dropped, but not a field of that name', () => {
  const point = { line: 1, column: 1, offset: 0 }
  const position = { start: point, end: point }
  const child = { ...paragraph('x'), position }
  const foreign = { type: 'acme:seat', position, seat: { position: 3 }, children: [child] }
  const result = safeParseArticle(article({}, smuggled(foreign)), { unknown: 'preserve' })
  expect(result.success && articleToJson(result.data).body).toEqual({
    type: 'root',
    children: [{ type: 'acme:seat', seat: { position: 3 }, children: [paragraph('x')] }],
  })
})

test('a node with a blank type is an error at its position', () => {
  const blank = article({}, smuggled({ type: ' ', children: [] }))
  const result = safeParseArticle(blank, { unknown: 'preserve' })
  expect(result.issues).toMatchObject([{ code: 'unknown-node', path: '/body/children/0/type' }])
})

test('elsewhere it is an error, and so is an invalid field', () => {
  const list = article({}, smuggled({ type: 'list', children: [{ type: 'chip' }] }))
  expect(safeParseArticle(list, { unknown: 'preserve' }).success).toBe(false)
  const wrong = article({}, smuggled({ type: 'paragraph', children: [], colour: 'red' }))
  expect(safeParseArticle(wrong, { unknown: 'preserve' }).success).toBe(false)
})

describe('renderers use the fallback and report it', () => {
  test.each([
    ['HTML', renderHtml],
    ['text', renderText],
  ])('%s', (_target, render) => {
    const issues: Issue[] = []
    const output = render(preserve().data, { onIssue: (issue) => issues.push(issue) })
    expect(output).toContain('It was brisk.')
    expect(output).toContain('Is it calm?')
    expect(output).toContain('Words at the bottom')
    expect(issues.filter(({ code }) => code === 'unknown-node')).toHaveLength(5)
  })
})
