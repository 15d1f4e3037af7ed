import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlHandlers } from '../../src/html/handlers.js'
import { readCompiled } from '../../src/parse/compiled/compiled-parser.js'
import { type Known, NOTHING_KNOWN } from '../../src/parse/compiled/reading.js'
import { normalize } from '../../src/parse/normalize.js'
import { articleSchema } from '../../src/parse/schemas.js'
import { SESSION } from '../../src/parse/session.js'
import type { Article } from '../../src/schema/article.js'
import { isLanguageTag } from '../../src/schema/language.js'
import { isHttpUrl, isLinkUrl, isMediaUrl } from '../../src/schema/url.js'
import { indexArticle } from '../../src/tree/article-index.js'
import { guard } from '../../src/tree/guard.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/tree/limits.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { exampleJson } from '../fixtures/article.js'
import { runs } from '../fixtures/runs.js'

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

const noise = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'text', '\r\n', '\0', [], {}, { type: 'text' }),
  fc.constantFrom<unknown>(Number.NaN, Infinity, 1.5, -1, 0, true, () => 1, Symbol('x'), 1n),
  fc.constantFrom<unknown>(new Date(0), new Map(), { toString: 1 }, [undefined], new Array(2)),
  fc.constantFrom<unknown>('https://example.com', 'javascript:alert(1)', '2026-02-30', 'en-GB'),
  fc.string(),
)

/** Puts noise in place of a random value, or next to it. */
function disturb(value: unknown, steps: number, noise: unknown, key: string): unknown {
  let left = steps
  function copy(inner: unknown): unknown {
    left -= 1
    if (left === 0) return noise
    if (Array.isArray(inner)) return inner.map(copy)
    if (typeof inner !== 'object' || inner === null) return inner
    const pairs = Object.entries(inner).map(([name, item]) => [name, copy(item)])
    if (left === 1) pairs.push([key, noise])
    return Object.fromEntries(pairs)
  }
  return copy(value)
}

describe('the compiled parser', () => {
  test('has the results of the schema for every valid article', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        expect(fast(article)).toEqual(slow(article))
        expect(fast(article)).toBeDefined()
      }),
    )
  })

  test('accepts exactly what the guard and the schema accept', () => {
    const key = fc.constantFrom('position', 'data', 'id', 'lang', '$schema', '__proto__', 'x')
    fc.assert(
      fc.property(
        fc.oneof(arbitraryArticle(), fc.constant(exampleJson('night-trams.json'))),
        fc.nat({ max: 400 }),
        noise,
        key,
        (article, steps, value, name) => {
          const disturbed = disturb(article, steps, value, name)
          expect(fast(disturbed)).toEqual(slow(disturbed))
        },
      ),
    )
  })

  test('parses owned JSON in place with the same results', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryArticle(), fc.constant(exampleJson('night-trams.json'))),
        fc.nat({ max: 400 }),
        fc.jsonValue(),
        fc.constantFrom('position', 'data', 'id', 'lang', '$schema', 'rights', 'x'),
        (article, steps, value, name) => {
          const text = JSON.stringify(disturb(article, steps, value, name))
          expect(fastOurs(JSON.parse(text))).toEqual(slow(JSON.parse(text)))
        },
      ),
    )
  })

  test.each([true, false])('indexes what a walk visits, owned: %s', (isOurs) => {
    const known = { ...NOTHING_KNOWN, isOurs, sees: true }
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const result = parseFast(article, DEFAULT_LIMITS, known)
        if (!result?.seen) throw new Error('Nothing is seen')
        const { byType, ...texts } = result.seen
        const { byType: walked, ...walkedTexts } = indexArticle(result.value as object)
        expect(texts).toEqual(walkedTexts)
        expect(texts.owners.every((owner, index) => owner === walkedTexts.owners[index])).toBe(true)
        // Rules only look up nodes, each of which has a handler.
        for (const type of Object.keys(htmlHandlers)) {
          expect([type, byType.get(type)]).toEqual([type, walked.get(type)])
        }
      }),
    )
  })

  test('accepts nothing beyond the limits', () => {
    fc.assert(
      fc.property(
        arbitraryArticle(),
        fc.record({
          depth: fc.integer({ min: 1, max: 12 }),
          nodes: fc.integer({ min: 1, max: 60 }),
          stringLength: fc.integer({ min: 1, max: 60 }),
          size: fc.integer({ min: 1, max: 3000 }),
        }),
        (article, limits) => {
          for (const [name, limit] of Object.entries(limits)) {
            const one = { ...DEFAULT_LIMITS, [name]: limit }
            const taken = fast(article, one)
            if (taken !== undefined) expect(slow(article, one)).toEqual(taken)
          }
        },
      ),
    )
  })
})

describe('quick tests', () => {
  /** The quick tests at the start of these functions, before the general path. */
  const letters = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength })
  const part = fc.oneof(letters(6), fc.constantFrom('xn', '0x1', '1'))
  const host = fc
    .array(fc.tuple(part, fc.constantFrom('.', '-', '..', '--', '-.')), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((labels) => fc.tuple(fc.constant(labels.flat().join('')), letters(9)))
    .map((parts) => parts.join(''))
  const path = fc.oneof(
    fc.constant(''),
    fc.string().map((rest) => `/${rest}`),
  )

  test('accept a URL only if the WHATWG parser does', () => {
    const scheme = fc.constantFrom('http', 'https', 'HTTPS')
    fc.assert(
      fc.property(scheme, host, path, (scheme, host, path) => {
        const url = `${scheme}://${host}${path}`
        for (const isUrl of [isHttpUrl, isLinkUrl, isMediaUrl]) {
          if (isUrl(url)) expect(URL.parse?.(url) ?? new URL(url)).toBeTruthy()
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  test('accept a language tag only if Intl does', () => {
    const subtag = (maxLength: number, units: string) =>
      fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength })
    const tags = fc
      .tuple(subtag(4, 'abexzAZ'), fc.array(subtag(5, 'abexzAZ0189'), { maxLength: 3 }))
      .map(([language, rest]) => [language, ...rest].join('-'))
    fc.assert(
      fc.property(tags, (tag) => {
        if (isLanguageTag(tag)) expect(Intl.getCanonicalLocales(tag)).toHaveLength(1)
      }),
      { numRuns: runs(2000) },
    )
  })
})
