import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guard } from '../../src/tree/guard.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/tree/limits.js'
import { hasGetter, isPlainObject, isUnusable } from '../../src/tree/plain-data.js'
import { isSafe, type SafeParts } from '../../src/tree/quick-guard.js'

/** The first thing that is wrong with a value, in plain recursion: what the guard has to say. */
function expected(value: unknown, limits: Limits, checksText: boolean): string | undefined {
  let nodes = 0
  let size = 0
  function look(value: unknown, path: string, depth: number): string | undefined {
    const found = enter(value, path, depth)
    if (found !== undefined) return found
    if (path !== '' && nodes > limits.nodes) return `too-many-nodes ${path}`
    if (path !== '' && size > limits.size) return `too-large ${path}`
    if (typeof value !== 'object' || value === null) return undefined
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key)
      if (property?.get ?? property?.set) return `not-plain-data ${path}/${key}`
      const inner = look(property?.value, `${path}/${key}`, depth + 1)
      if (inner !== undefined) return inner
    }
    return undefined
  }
  function enter(value: unknown, path: string, depth: number): string | undefined {
    size += 1
    if (typeof value === 'string') {
      size += value.length
      if (value.length > limits.stringLength) return `string-too-long ${path}`
      return checksText && /\0|\p{Surrogate}/u.test(value)
        ? `unusable-character ${path}`
        : undefined
    }
    if (/function|symbol|bigint/.test(typeof value)) return `not-plain-data ${path}`
    if (typeof value !== 'object' || value === null) return undefined
    if (depth >= limits.depth) return `too-deep ${path}`
    if (Array.isArray(value)) return undefined
    nodes += 1
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return `not-plain-data ${path}`
    for (const key of Object.keys(value)) {
      size += key.length
      if (key === '__proto__') return `not-plain-data ${path}/__proto__`
    }
    return undefined
  }
  return look(value, '', 0)
}

const getter = Object.defineProperty({}, 'a', { get: () => 'x', enumerable: true })
const setter = Object.defineProperty({}, 'a', { set() {}, enumerable: true })
const list: unknown[] = ['x', 'y']
Object.defineProperty(list, 1, { get: () => 'x', enumerable: true })

const values = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<unknown>('', 'ab', 'abcdef', 1, null, true, undefined, 'x\0', '\ud800', '😀'),
    fc.constantFrom<unknown>(
      () => 1,
      Symbol('x'),
      1n,
      new Date(0),
      new Map(),
      getter,
      setter,
      list,
    ),
    fc.constantFrom<unknown>(JSON.parse('{"__proto__":1}'), Object.create(null), Object.create({})),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'long', 'children'), tie('any'), { maxKeys: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'long', 'children'), tie('any'), { maxKeys: 4 }),
  ),
})).any

const limitsOf: fc.Arbitrary<Limits> = fc.record({
  depth: fc.integer({ min: 1, max: 6 }),
  nodes: fc.integer({ min: 1, max: 8 }),
  stringLength: fc.integer({ min: 1, max: 7 }),
  size: fc.integer({ min: 10, max: 60 }),
})

test('says of any value what plain recursion says', () => {
  fc.assert(
    fc.property(values, limitsOf, fc.boolean(), (value, limits, checksText) => {
      const issue = guard(value, limits, { checksText })
      const found = issue && `${issue.code} ${issue.path}`
      expect(found).toBe(expected(value, limits, checksText))
      if (isSafe(value, limits, checksText)) expect(found).toBeUndefined()
      else if (typeof value === 'object') expect(found).toBeDefined()
    }),
    { numRuns: 3000 },
  )
})

test('what it says, in full', () => {
  const say = (value: unknown, limits: Partial<Limits> = {}) =>
    guard(value, { ...DEFAULT_LIMITS, ...limits })
  const plain =
    'An article is plain JSON data: objects, arrays, strings, numbers, booleans and null.'
  const at = (path: string, code: string, message: string) => ({
    code,
    severity: 'error',
    path,
    message,
  })
  expect(say({ a: ['xyz'] }, { stringLength: 2 })).toEqual(
    at(
      '/a/0',
      'string-too-long',
      'A string has 3 characters, and 2 are allowed. Split it, or raise the limit `stringLength`.',
    ),
  )
  expect(say(['\0'])).toEqual(
    at(
      '/0',
      'unusable-character',
      'A string has a NUL or half of a surrogate pair, which no output can show. Remove it.',
    ),
  )
  expect(say([[[]]], { depth: 2 })).toEqual(
    at(
      '/0/0',
      'too-deep',
      'The article is nested more than 2 levels deep. Flatten it, or raise the limit `depth`.',
    ),
  )
  expect(say([{}, {}], { nodes: 1 })).toEqual(
    at(
      '/1',
      'too-many-nodes',
      'The article has more than 1 objects. Split it, or raise the limit `nodes`.',
    ),
  )
  expect(say(['x', 'y'], { size: 4 })).toEqual(
    at(
      '/1',
      'too-large',
      'The article has more than 4 characters. Split it, or raise the limit `size`.',
    ),
  )
  const cycle: unknown[] = []
  cycle.push(cycle)
  const found: [value: unknown, path: string, what: string][] = [
    [cycle, '/0'.repeat(100), 'a cycle: an object that contains itself'],
    [new Map(), '', 'an instance of a class'],
    [JSON.parse('[{"__proto__":1}]'), '/0/__proto__', 'a key `__proto__`'],
    [getter, '/a', 'a getter'],
    [() => 1, '', 'a function'],
    [{ 'a/b~': 1n }, '/a~1b~0', 'a bigint'],
  ]
  for (const [value, path, what] of found) {
    expect(say(value)).toEqual(at(path, 'not-plain-data', `Found ${what}. ${plain}`))
  }
})

test('a list with a hole, and a text that is no article', () => {
  const holes: unknown[] = []
  holes[1] = '\0'
  expect(guard(holes)).toMatchObject({ code: 'unusable-character', path: '/1' })
  // What is over the limit of a whole is found in what holds it.
  expect(guard('abc', { ...DEFAULT_LIMITS, size: 2 })).toBeUndefined()
})

test('a key that is gone when its value is looked at', () => {
  let asked = 0
  const property = { value: 'x\0', enumerable: true, configurable: true }
  const fleeting = new Proxy(
    {},
    {
      ownKeys: () => ['a'],
      getOwnPropertyDescriptor: () => (asked++ === 0 ? property : undefined),
    },
  )
  expect(isSafe(fleeting, DEFAULT_LIMITS, true)).toBe(true)
  expect(asked).toBe(2)
})

describe('each limit, to the unit', () => {
  const safe = (value: unknown, limits: Partial<Limits>) => {
    const all = { ...DEFAULT_LIMITS, ...limits }
    expect(isSafe(value, all, true)).toBe(guard(value, all) === undefined)
    return isSafe(value, all, true)
  }

  test('depth, which no option makes deeper than 300', () => {
    expect(safe([[1]], { depth: 2 })).toBe(true)
    expect(safe([[[]]], { depth: 2 })).toBe(false)
    let value: unknown = 1
    for (let level = 0; level < 300; level++) value = [value]
    expect(safe(value, { depth: 1000 })).toBe(true)
    expect(safe([value], { depth: 1000 })).toBe(false)
  })

  test('objects', () => {
    expect(safe([{}, [], {}], { nodes: 2 })).toBe(true)
    expect(safe([{}, {}, {}], { nodes: 2 })).toBe(false)
    expect(safe({ a: { b: {} } }, { nodes: 2 })).toBe(false)
  })

  test('length of a string', () => {
    expect(safe(['abc'], { stringLength: 3 })).toBe(true)
    expect(safe(['abcd'], { stringLength: 3 })).toBe(false)
  })

  test('units and values', () => {
    // The list, a text of three, an object with a key of two, and a number.
    const value = ['abc', { ab: 1 }]
    expect(safe(value, { size: 9 })).toBe(true)
    expect(safe(value, { size: 8 })).toBe(false)
    expect(safe([1, 2, 3], { size: 4 })).toBe(true)
    expect(safe([1, 2, 3], { size: 3 })).toBe(false)
    expect(safe(['abc'], { size: 5 })).toBe(true)
    expect(safe(['abc'], { size: 4 })).toBe(false)
  })
})

describe('what was safe is not looked at again', () => {
  const limits = { ...DEFAULT_LIMITS, depth: 8, nodes: 12, size: 80 }
  const block = () => ({ type: 'paragraph', children: [{ value: 'calm' }] })
  const articleWith = (...children: unknown[]) => ({ body: { children } })

  test('a block, of whose limits it still takes its part', () => {
    const known: SafeParts = new WeakMap()
    const kept = block()
    expect(isSafe(articleWith(kept), limits, true, known)).toBe(true)
    // 4 for `type`, 9 for its value, 8 for `children`, 5 for `value`, 4 for its value, and 4 values.
    expect(known.get(kept)).toEqual({ nodes: 2, size: 34, depth: expect.any(Number) })
    Object.assign(kept, { children: 'x\0' })
    expect(isSafe(articleWith(kept), limits, true, known)).toBe(true)
    expect(isSafe(articleWith({ ...kept }), limits, true, known)).toBe(false)
    expect(isSafe(articleWith(kept, kept), limits, true, known)).toBe(false)
    // 1 for the article, 5 for `body` with its value, 9 for `children`, and 1 for each in the list.
    const withSize = (size: number) => ({ ...limits, size })
    expect(isSafe(articleWith(kept, kept), withSize(85), true, known)).toBe(true)
    expect(isSafe(articleWith(kept, kept), withSize(84), true, known)).toBe(false)
    const withNodes = (nodes: number) => ({ ...limits, size: 1000, nodes })
    expect(isSafe(articleWith(kept, kept), withNodes(6), true, known)).toBe(true)
    expect(isSafe(articleWith(kept, kept), withNodes(5), true, known)).toBe(false)
  })

  test('nor is anything but blocks and updates kept', () => {
    const known: SafeParts = new WeakMap()
    const inner = { value: 'calm' }
    const kept = { children: [inner] }
    const whole = { ...articleWith(kept), updates: [{ ...kept }] }
    expect(isSafe(whole, limits, true, known)).toBe(true)
    expect([kept, whole.updates[0] ?? {}].map((part) => known.has(part))).toEqual([true, true])
    expect([whole, inner].map((part) => known.has(part))).toEqual([false, false])
  })

  test('but is looked at where it stands deeper', () => {
    const known: SafeParts = new WeakMap()
    const deep = { children: [{ children: [{ a: 1 }] }] }
    const tight = { ...limits, depth: 8 }
    expect(isSafe({ updates: [deep] }, tight, true, known)).toBe(true)
    expect(known.get(deep)).toBeDefined()
    expect(isSafe(articleWith(deep), tight, true, known)).toBe(true)
    expect(isSafe(articleWith({ children: [deep] }), tight, true, known)).toBe(false)
    const deepest = { a: { a: { a: { a: { a: {} } } } } }
    expect(isSafe({ updates: [deepest] }, tight, true, known)).toBe(true)
    expect(known.has(deepest)).toBe(true)
    expect(isSafe(articleWith(deepest), tight, true, known)).toBe(false)
  })

  test('and what was not safe is not kept', () => {
    const known: SafeParts = new WeakMap()
    const bad = { type: 'paragraph', children: [{ value: '\0' }] }
    expect(isSafe(articleWith(bad), limits, true, known)).toBe(false)
    expect(known.get(bad)).toBeUndefined()
    expect(guard(articleWith(bad), limits, { checksText: false, known })).toBeUndefined()
    expect(known.get(bad)).toBeDefined()
  })
})

test('plain data', async () => {
  const { runInNewContext } = await import('node:vm')
  for (const plain of [{}, Object.create(null), runInNewContext('({})')]) {
    expect(isPlainObject(plain)).toBe(true)
  }
  const own = Object.assign(Object.create(null), { isPrototypeOf: 1 })
  for (const other of [[], new Date(), Object.create({}), Object.create(Object.create(null))]) {
    expect(isPlainObject(other)).toBe(false)
  }
  expect(isPlainObject(Object.create(Object.create(own)))).toBe(false)
  expect(isPlainObject(Object.create({ isPrototypeOf: 1 }))).toBe(false)
  expect(['a', '😀', '\ud83d\ude00'].map(isUnusable)).toEqual([false, false, false])
  expect(['a\0', '\ud83d', '\ude00\ud83d'].map(isUnusable)).toEqual([true, true, true])
  expect([0, 1, 2].map((index) => hasGetter(list, index))).toEqual([false, true, false])
})
