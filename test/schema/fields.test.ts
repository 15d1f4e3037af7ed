import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { safeParseArticle } from '../../src/index.js'
import { articleSchema } from '../../src/parse/schemas.js'
import { toPointer } from '../../src/tree/pointer.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { type Field, fieldsOf, namesOf, put, type Schema } from '../fixtures/fields.js'

// Every field of every object and node, found by walking the schemas and random articles, so that
// new fields are included automatically. Each must reject a value of the wrong kind, with a message
// at its position. Two tables list the wrong values.

/** Strings that are invalid for a format. */
const BAD_TEXTS: Record<string, readonly string[]> = {
  'node-id': ['', '1st', 'two words', 'é'],
  'some-text': ['', ' \n'],
  'language-tag': ['english', 'en_GB', ''],
  datetime: ['2026-03-03', '2026-03-03T06:00:00', '2026-02-30T06:00:00Z', 'today'],
  'partial-date': ['2026-13', '26', '2026-02-30', 'March'],
  embargo: ['never', '2026-03-03'],
  duration: ['2:31', 'P', '151'],
  provider: ['YouTube', 'a b', ''],
  'media-type': ['mp4', 'video/', 'video/mp4, x'],
  'aspect-ratio': ['16/9', '0:1', '1.5:1'],
  'extension-key': ['poll', ':poll', 'acme:'],
  'http-url': ['/page', 'ftp://harbour.example', 'javascript:alert(1)', 'https://a b.example'],
  'https-url': ['http://harbour.example', '/page'],
  'media-url': ['', 'data:image/png;base64,AAAA', 'blob:x', 'a b.jpg', 'https://'],
}

function badTextsOf(format: string | undefined): readonly string[] {
  if (format === undefined) return []
  const texts = BAD_TEXTS[format]
  if (!texts) throw new Error(`There is no bad text for the format \`${format}\`. Add it.`)
  return texts
}

/** Values that a schema rejects at its own position. */
function badValuesOf({ _zod: { def } }: Schema): readonly unknown[] {
  switch (def.type) {
    case 'optional':
      return isAnyJson(def.innerType as Schema)
        ? badValuesOf(def.innerType as Schema)
        : [null, ...badValuesOf(def.innerType as Schema)]
    case 'nullable':
      return badValuesOf(def.innerType as Schema)
    case 'string':
      return [7, ['x'], ...badTextsOf((def as { format?: string }).format)]
    case 'number':
      return ['7', Number.NaN, Number.POSITIVE_INFINITY, ...outsideOf(def.checks)]
    case 'boolean':
      return ['yes', 1]
    case 'enum':
    case 'literal':
      return ['painting', 'Painting ', 7]
    case 'lazy':
    case 'array':
    case 'tuple':
      return ['x', {}, 7]
    case 'union':
      return 'discriminator' in def ? ['x', [], 7] : [true, {}]
    case 'object':
    case 'record':
      return ['x', [], 7]
    case 'custom':
      return [() => 1]
    default:
      // Arbitrary JSON.
      return [() => 1]
  }
}

function isAnyJson({ _zod: { def } }: Schema): boolean {
  return def.type === 'unknown'
}

function outsideOf(checks: readonly z.core.$ZodCheck[] | undefined): number[] {
  return (checks ?? []).flatMap((check) => {
    const def = check._zod.def as z.core.$ZodChecks['_zod']['def']
    if (def.check === 'greater_than') return [Number(def.value) - 1]
    return def.check === 'less_than' ? [Number(def.value) + 1] : []
  })
}

function errorPaths(article: unknown): string[] {
  const { issues } = safeParseArticle(article)
  return issues.filter(({ severity }) => severity === 'error').map(({ path }) => path)
}

/** A position of each field, in the smallest of many random articles that have it. */
const places = new Map<string, Field & { article: unknown }>()
const articles = fc
  .sample(arbitraryArticle(), { numRuns: 400, seed: 3 })
  .map((article) => ({ article, size: JSON.stringify(article).length }))
  .sort((a, b) => a.size - b.size)
for (const { article } of articles) {
  for (const field of fieldsOf(articleSchema as unknown as Schema, article, [], 'article')) {
    if (!places.has(field.name)) places.set(field.name, { ...field, article })
  }
}

test('every field of the schemas occurs in a valid article', () => {
  const names = [...namesOf(articleSchema as unknown as Schema, 'article')]
  expect(names.filter((name) => !places.has(name))).toEqual([])
  expect(names.length).toBeGreaterThan(300)
})

describe.each([...places.values()])('$name', ({ article, schema, path, isRequired }) => {
  test('is valid', () => {
    expect(errorPaths(article)).toEqual([])
  })

  test('rejects an invalid value, at its position', () => {
    if (isRequired) expect(errorPaths(put(article, path, undefined))).toContain(toPointer(path))
    for (const wrong of badValuesOf(schema)) {
      const found = errorPaths(put(article, path, wrong))
      const isAtPlace = found.some(
        (at) => at === toPointer(path) || at === `${toPointer(path)}/type`,
      )
      expect(isAtPlace, `${JSON.stringify(wrong)} at ${toPointer(path)}: ${found}`).toBe(true)
    }
  })
})
