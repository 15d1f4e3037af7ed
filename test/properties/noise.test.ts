import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ArticleError,
  renderAmp,
  renderHtmlDocument,
  renderText,
  safeParseArticle,
} from '../../src/index.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow, NodeType } from '../../src/schema/content.js'
import { article, exampleJson, paragraph } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every node with every field, wherever it may or may not stand, in an article with every field. */
const everything = {
  ...(exampleJson('night-trams.json') as Article),
  ...article(
    {},
    ...(Object.keys(nodeSamples) as NodeType[]).map((type) => nodeSamples[type] as Flow),
    paragraph('End.'),
  ),
}

/** The paths of all values in a JSON value. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function replace(value: unknown, [key, ...rest]: string[], noise: Json): unknown {
  if (key === undefined) return noise
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[key] = replace(copy[key], rest, noise)
  return copy
}

const noise = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1.5,
    1e300,
    '',
    'x',
    '\u0000',
    [],
    [null],
    { toString: 0 },
    [{ toString: 0 }],
    { ['__proto__']: null },
    '2026-99-99T99:99:99Z',
    {},
    { type: 'text' },
    { type: 'link', children: [{}] },
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
)
/** A place and what comes there instead; the last paragraph stays, so that it can be looked for. */
const end = `/body/children/${everything.body.children.length - 1}`
const places = pathsOf(everything)
  .slice(1)
  .filter((path) => !end.startsWith(`/${path.join('/')}`) && !`/${path.join('/')}`.startsWith(end))
const spoil = fc.tuple(fc.constantFrom(...places), noise)

describe('noise of every kind, anywhere in an article', () => {
  test('parsing gives a result', () => {
    fc.assert(
      fc.property(spoil, ([path, value]) => {
        const result = safeParseArticle(replace(everything, path, value))
        for (const { path, message } of result.issues) {
          expect(path).toMatch(/^(\/|$)/)
          expect(message.length).toBeLessThan(1000)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['HTML', (input: Article) => renderHtmlDocument(input)],
    ['AMP', (input: Article) => renderAmp(input)],
    ['text', (input: Article) => renderText(input)],
  ])('%s gives a string or the one error, for hand-built articles too', (_target, render) => {
    fc.assert(
      fc.property(spoil, ([path, value]) => {
        try {
          expect(render(replace(everything, path, value) as Article)).toContain('End.')
        } catch (error) {
          if (error instanceof ArticleError) return
          throw error
        }
      }),
      { numRuns: 2000 },
    )
  })
})
