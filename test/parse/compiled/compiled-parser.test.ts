import { describe, expect, test } from 'vitest'
import { readCompiled } from '../../../src/parse/compiled/compiled-parser.js'
import { type Known, NOTHING_KNOWN } from '../../../src/parse/compiled/reading.js'
import { normalize } from '../../../src/parse/normalize.js'
import { articleSchema } from '../../../src/parse/schemas.js'
import { SESSION } from '../../../src/parse/session.js'
import type { Article } from '../../../src/schema/article.js'
import { guard } from '../../../src/tree/guard.js'
import { DEFAULT_LIMITS, type Limits } from '../../../src/tree/limits.js'
import { exampleJson } from '../../fixtures/article.js'

const parseFast = (value: unknown, limits: Limits, known?: Known) =>
  readCompiled(articleSchema, value, limits, known)

function fast(value: unknown, limits = DEFAULT_LIMITS): unknown {
  const result = parseFast(value, limits)
  if (!result) return undefined
  return result.isNormal ? result.value : normalize(result.value as Article)
}

/** Parses an owned value, which becomes the article. */
function fastOurs(value: unknown, limits = DEFAULT_LIMITS): unknown {
  const result = parseFast(value, limits, { ...NOTHING_KNOWN, isOurs: true })
  if (!result) return undefined
  return result.isNormal ? result.value : normalize(result.value as Article)
}

/** The results of the guard and the schema in sequence. */
function slow(value: unknown, limits = DEFAULT_LIMITS): unknown {
  if (guard(value, limits)) return undefined
  // Within a session, zod only reads the value.
  const result = articleSchema.safeParse(value, { [SESSION]: { kept: undefined } } as never)
  return result.success ? normalize(result.data) : undefined
}

describe('the compiled parser', () => {
  test('does not accept an array as an object without fields', () => {
    const article = { ...(exampleJson('night-trams.json') as object), rights: [] }
    expect(fastOurs(article)).toBeUndefined()
  })

  test('finds getters in arrays', () => {
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

  test('rejects an inherited name', () => {
    const extensions = { 'acme:poll': undefined }
    const input = { ...(exampleJson('night-trams.json') as object), extensions }
    expect([fast(input), slow(input)]).toEqual([undefined, undefined])
  })

  test('ends even if objects are shared many times', () => {
    let children: unknown[] = [{ type: 'text', value: 'x'.repeat(1000) }]
    for (let level = 0; level < 60; level++) {
      const node = { type: 'emphasis', children }
      children = [node, node, node]
    }
    const body = { type: 'root', children: [{ type: 'paragraph', children }] }
    expect(fast({ ...(exampleJson('night-trams.json') as object), body })).toBeUndefined()
  })
})
