import { describe, expect, test } from 'vitest'
import { type Issue, renderHtml, renderText } from '../../src/index.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { articleToJson } from '../../src/parse/unknown-nodes.js'
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

test('preserved, it is a warning with its place', () => {
  expect(
    preserve().issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`),
  ).toEqual([
    'warning unknown-node /deck/0',
    'warning unknown-node /body/children/0',
    'warning unknown-node /body/children/1/children/1',
    'warning unknown-node /body/children/2/children/0',
  ])
})

test('it becomes a node with all that it was, and a fallback', () => {
  const [first, , third] = preserve().data.body.children
  expect(first).toEqual({
    type: 'unknown',
    id: 'poll1',
    originalType: 'acme:poll',
    value: poll,
    children: [paragraph('Is it calm?')],
  })
  expect(third).toMatchObject({ children: [{ children: [paragraph('Words at the bottom')] }] })
})

test('as JSON it is equal to what it was, and again when parsed twice', () => {
  const { data } = preserve()
  expect(articleToJson(data)).toEqual(JSON.parse(before))
  const again = safeParseArticle(data, { unknown: 'preserve' })
  expect(again).toMatchObject({ success: true, data, issues: [] })
  expect(JSON.stringify(input)).toBe(before)
})

test('what is known stays as it was', () => {
  const json = exampleJson('night-trams.json')
  const strict = safeParseArticle(json)
  expect(safeParseArticle(json, { unknown: 'preserve' })).toEqual(strict)
  expect(strict.success && articleToJson(strict.data)).toEqual(strict.success && strict.data)
})

test('elsewhere it is still an error, and so is a wrong field', () => {
  const list = article({}, smuggled({ type: 'list', children: [{ type: 'chip' }] }))
  expect(safeParseArticle(list, { unknown: 'preserve' }).success).toBe(false)
  const wrong = article({}, smuggled({ type: 'paragraph', children: [], colour: 'red' }))
  expect(safeParseArticle(wrong, { unknown: 'preserve' }).success).toBe(false)
})

describe('renderers show the fallback and say so', () => {
  test.each([
    ['HTML', renderHtml],
    ['text', renderText],
  ])('%s', (_target, render) => {
    const issues: Issue[] = []
    const output = render(preserve().data, { onIssue: (issue) => issues.push(issue) })
    expect(output).toContain('It was brisk.')
    expect(output).toContain('Is it calm?')
    expect(output).toContain('Words at the bottom')
    expect(issues.filter(({ code }) => code === 'unknown-node')).toHaveLength(4)
  })
})
