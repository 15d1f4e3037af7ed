import { describe, expect, test } from 'vitest'
import { createFastParser } from '../../../src/parse/compiled/compiled-parser.js'
import { NOTHING_KNOWN } from '../../../src/parse/compiled/reading.js'
import { normalize } from '../../../src/parse/normalize.js'
import { type Article, articleShape } from '../../../src/schema/article.js'
import { guard } from '../../../src/tree/guard.js'
import { DEFAULT_LIMITS } from '../../../src/tree/limits.js'
import { exampleJson } from '../../fixtures/article.js'

const parseFast = createFastParser(articleShape)

function fast(value: unknown, limits = DEFAULT_LIMITS): unknown {
  const result = parseFast(value, limits)
  if (!result) return undefined
  return result.isNormal ? result.value : normalize(result.value as Article)
}

/** The same for a value that nobody else has, which becomes the article. */
function fastOurs(value: unknown, limits = DEFAULT_LIMITS): unknown {
  const result = parseFast(value, limits, { ...NOTHING_KNOWN, isOurs: true })
  if (!result) return undefined
  return result.isNormal ? result.value : normalize(result.value as Article)
}

/** What the guard and the schema say, one after the other. */
function slow(value: unknown, limits = DEFAULT_LIMITS): unknown {
  if (guard(value, limits)) return undefined
  const result = articleShape.safeParse(value)
  return result.success ? normalize(result.data) : undefined
}

describe('the parser that knows no reasons', () => {
  test('takes no list for an object without fields', () => {
    const article = { ...(exampleJson('night-trams.json') as object), rights: [] }
    expect(fastOurs(article)).toBeUndefined()
  })

  test('looks for getters in lists too', () => {
    const authors = Object.defineProperty([{ type: 'person', name: 'Ana' }], 0, { get: () => ({}) })
    expect(fast({ ...(exampleJson('night-trams.json') as object), authors })).toBeUndefined()
  })

  test('reads a property once, and runs no getter', () => {
    const article = exampleJson('night-trams.json') as Record<string, unknown>
    const ran: string[] = []
    for (const key of Object.keys(article)) {
      const trap = Object.defineProperty({ ...article }, key, {
        enumerable: true,
        get: () => ran.push(key),
      })
      expect(fast(trap), key).toBeUndefined()
    }
    expect(ran).toEqual([])
  })

  test('takes no name that stands for nothing', () => {
    const extensions = { 'acme:poll': undefined }
    const input = { ...(exampleJson('night-trams.json') as object), extensions }
    expect([fast(input), slow(input)]).toEqual([undefined, undefined])
  })

  test('ends, however often things are shared', () => {
    let children: unknown[] = [{ type: 'text', value: 'x'.repeat(1000) }]
    for (let level = 0; level < 60; level++) {
      const node = { type: 'emphasis', children }
      children = [node, node, node]
    }
    const body = { type: 'root', children: [{ type: 'paragraph', children }] }
    expect(fast({ ...(exampleJson('night-trams.json') as object), body })).toBeUndefined()
  })
})
