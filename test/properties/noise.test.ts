import fc from 'fast-check'
import * as reactRuntime from 'react/jsx-runtime'
import { describe, expect, test } from 'vitest'
import {
  ArticleError,
  articleToHast,
  articleToJson,
  createHtmlRenderer,
  extractQuotes,
  jsonLdToString,
  lintArticle,
  migrate,
  publishable,
  readingTime,
  renderAmp,
  renderAmpFragment,
  renderExcerpt,
  renderHtml,
  renderHtmlChunks,
  renderHtmlDocument,
  renderSpeech,
  renderText,
  report,
  safeParseArticle,
  toJsonLd,
  toPlainString,
} from '../../src/index.js'
import { toMarkdown } from '../../src/markdown.js'
import { articleToJsx } from '../../src/react.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow, NodeType } from '../../src/schema/content.js'
import { article, exampleJson, paragraph } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { runs } from '../safety/runs.js'

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
      { numRuns: runs(2000) },
    )
  })

  test.each<[name: string, call: (input: Article) => unknown]>([
    ['renderHtml', (input) => renderHtml(input, { embeds: 'click' })],
    ['renderHtmlDocument', (input) => renderHtmlDocument(input, { styles: true })],
    ['renderHtmlChunks', (input) => [...renderHtmlChunks(input, { embeds: 'iframe' })]],
    ['createHtmlRenderer', (input) => createHtmlRenderer().render(input)],
    ['articleToHast', (input) => articleToHast(input)],
    ['renderAmp', (input) => renderAmp(input)],
    ['renderAmpFragment', (input) => renderAmpFragment(input)],
    ['renderText', (input) => renderText(input)],
    ['renderText, flowed', (input) => renderText(input, { flowed: true, bidi: 'isolates' })],
    ['renderSpeech', (input) => renderSpeech(input)],
    ['renderExcerpt', (input) => renderExcerpt(input)],
    ['toJsonLd', (input) => jsonLdToString(toJsonLd(input))],
    ['extractQuotes', (input) => extractQuotes(input)],
    ['report', (input) => report(input, 'text')],
    ['lintArticle', (input) => lintArticle(input, { now: '2026-10-13T00:00:00Z' })],
    ['publishable', (input) => publishable(input, { now: '2026-10-13T00:00:00Z' })],
    ['readingTime', (input) => readingTime(input)],
    ['toPlainString', (input) => toPlainString(input.body)],
    ['articleToJson', (input) => articleToJson(input)],
    ['migrate', (input) => migrate(input)],
    ['toMarkdown', (input) => toMarkdown(input)],
    ['articleToJsx', (input) => articleToJsx(input, reactRuntime)],
  ])(
    '%s gives a result or the one error, for hand-built articles too',
    { timeout: 600_000 },
    (name, call) => {
      fc.assert(
        fc.property(spoil, ([path, value]) => {
          const input = frozen(replace(everything, path, value)) as Article
          const first = outcome(call, input)
          // A pure function, so once more is the same.
          expect(outcome(call, input)).toEqual(first)
          if (name !== 'renderExcerpt' && name !== 'toJsonLd' && typeof first === 'string') {
            expect(first).toContain('End.')
          }
        }),
      )
    },
  )
})

function outcome(call: (input: Article) => unknown, input: Article): unknown {
  try {
    return call(input)
  } catch (error) {
    if (error instanceof ArticleError) return { issues: error.issues }
    throw error
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(Object.freeze(value))) frozen(inner)
  }
  return value
}
