import { describe, expect, test } from 'vitest'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { guard } from '../../src/tree/guard.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/tree/limits.js'
import { article, paragraph } from '../fixtures/article.js'

function nested(levels: number): unknown {
  let value: unknown = 'end'
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

describe('depth', () => {
  test('at the limit, one over it, and a thousand times over it', () => {
    expect(guard(nested(100))).toBeUndefined()
    expect(guard(nested(101))?.code).toBe('too-deep')
    expect(guard(nested(100_000))?.code).toBe('too-deep')
  })

  test('the pointer leads to the position', () => {
    expect(guard({ a: [{ b: {} }] }, { ...DEFAULT_LIMITS, depth: 3 })?.path).toBe('/a/0/b')
  })
})

test('the number of objects', () => {
  const limits = { ...DEFAULT_LIMITS, nodes: 10 }
  expect(
    guard(
      Array.from({ length: 10 }, () => ({})),
      limits,
    ),
  ).toBeUndefined()
  expect(
    guard(
      Array.from({ length: 11 }, () => ({})),
      limits,
    )?.code,
  ).toBe('too-many-nodes')
})

test('a shared object counts at each position, so that a small value cannot explode', () => {
  let bomb: unknown = 'x'
  for (let level = 0; level < 90; level++) bomb = { a: bomb, b: bomb }
  expect(guard(bomb)?.code).toBe('too-many-nodes')
})

test('the length of a string', () => {
  expect(guard('x'.repeat(1_000_000))).toBeUndefined()
  expect(guard('x'.repeat(1_000_001))?.code).toBe('string-too-long')
})

test('the total size, including empty values and keys', () => {
  const limits = { ...DEFAULT_LIMITS, size: 100 }
  expect(guard(['x'.repeat(98)], limits)).toBeUndefined()
  expect(guard(['x'.repeat(99)], limits)?.code).toBe('too-large')
  expect(guard(Array(100).fill(''), limits)?.code).toBe('too-large')
  expect(guard({ ['k'.repeat(100)]: 1 }, limits)?.code).toBe('too-large')
})

test('NUL and lone surrogates', () => {
  expect(guard({ a: 'x\0' })).toMatchObject({ code: 'unusable-character', path: '/a' })
  expect(guard('\ud800')?.code).toBe('unusable-character')
  expect(guard('😀')).toBeUndefined()
  expect(guard('\0', DEFAULT_LIMITS, { checksText: false })).toBeUndefined()
})

describe('plain data only', () => {
  const cycle: Record<string, unknown> = {}
  cycle.self = [cycle]
  const cases: [what: string, value: unknown][] = [
    ['a cycle', cycle],
    [
      'a getter',
      {
        get a() {
          throw new Error('never called')
        },
      },
    ],
    ['a key __proto__', JSON.parse('{"__proto__": {"type": "x"}}')],
    ['a Map', new Map()],
    ['a Date', { when: new Date(0) }],
    ['an instance', new (class Thing {})()],
    ['an object with a custom prototype', Object.create({ type: 'text' })],
    ['a function', { a() {} }],
    ['a symbol', [Symbol('a')]],
    ['a bigint', 1n],
  ]
  test.each(cases)('%s is refused', (_what, value) => {
    expect(guard(value)?.code).toBe('not-plain-data')
  })

  test('an object without a prototype, or from another realm, is plain', async () => {
    const { runInNewContext } = await import('node:vm')
    expect(guard(Object.assign(Object.create(null), { a: 1 }))).toBeUndefined()
    expect(guard(runInNewContext('({ a: [{}] })'))).toBeUndefined()
  })
})

describe('through parsing', () => {
  test.each([
    ['deep', nested(100_000), 'too-deep'],
    [
      'a cycle',
      (() => {
        const a: unknown[] = []
        a.push(a)
        return { ...article(), keywords: a }
      })(),
      'not-plain-data',
    ],
    [
      'a getter',
      Object.defineProperty({ ...article() }, 'section', { get: () => 'x', enumerable: true }),
      'not-plain-data',
    ],
  ])('%s ends as a normal failure', (_what, input, code) => {
    expect(safeParseArticle(input)).toMatchObject({ success: false, issues: [{ code }] })
  })

  test('five thousand invalid items end quickly too', () => {
    const children = Array.from({ length: 5000 }, () => ({ type: 'nothing' }))
    const result = safeParseArticle({ ...article(), body: { type: 'root', children } })
    expect(result.success).toBe(false)
    expect(result.issues).toHaveLength(101)
  })

  test('a limit can be raised and lowered', () => {
    const input = article({}, paragraph('12345'))
    expect(safeParseArticle(input, { limits: { stringLength: 4 } }).success).toBe(false)
    expect(
      safeParseArticle(article({}, paragraph('x'.repeat(1_000_001))), {
        limits: { stringLength: 2e6 },
      }).success,
    ).toBe(true)
  })
})

test('a limit that is not a number is ignored', () => {
  const deep = { ...article(), extensions: { 'a:b': nested(100_000) } }
  for (const depth of [undefined, Number.NaN, null, '1']) {
    const limits = { depth, nodes: depth, size: depth, stringLength: depth } as Partial<Limits>
    expect(safeParseArticle(deep, { limits }).issues).toMatchObject([{ code: 'too-deep' }])
    expect(safeParseArticle(article(), { limits }).success).toBe(true)
  }
})
