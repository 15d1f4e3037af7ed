import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import * as amp from '../../src/amp.js'
import * as build from '../../src/build.js'
import * as all from '../../src/index.js'
import * as kit from '../../src/kit.js'
import * as lint from '../../src/lint.js'
import * as markdown from '../../src/markdown.js'
import * as react from '../../src/react.js'
import * as schema from '../../src/schema.js'
import * as plugins from '../../src/unified.js'
import { OF_ARTICLES } from '../fixtures/functions-of-articles.js'
import { frozen, noise, outcome, spoiltArticle } from '../fixtures/noise.js'
import { runs } from '../fixtures/runs.js'

/** These give a text in which the last paragraph has to be. */
const WITH_LAST_WORDS = (name: string) => !/^(renderExcerpt|jsonLdToString)$/.test(name)

type Anything = (...values: never[]) => unknown

/** Functions that accept values other than articles, and the number of arguments. */
const OF_VALUES: Record<string, [call: Anything, values: number]> = {
  ...Object.fromEntries(Object.entries(build).map(([name, call]) => [name, [call as Anything, 4]])),
  safeParseArticle: [all.safeParseArticle as Anything, 1],
  parseArticle: [all.parseArticle as Anything, 1],
  migrate: [all.migrate as Anything, 1],
  articleToJson: [all.articleToJson as Anything, 1],
  isNodeOfType: [(value: never) => schema.isNodeOfType(value, ['link', 'text']), 1],
  fromMarkdown: [(value: never) => markdown.fromMarkdown(String(JSON.stringify(value))), 1],
  'fromMarkdown, front matter': [
    (value: never) => markdown.fromMarkdown(`---\n${JSON.stringify(value)}\n---\n\nCalm.\n`),
    1,
  ],
  articleFromMarkdown: [
    (value: never) => markdown.articleFromMarkdown(`---\nid: ${JSON.stringify(value)}\n---\n\nx\n`),
    1,
  ],
  articleParse: [
    (value: never) => {
      const file = new VFile(`---\nid: ${JSON.stringify(value)}\n---\n\n${JSON.stringify(value)}\n`)
      return unified().use(plugins.articleParse).parse(file)
    },
    1,
  ],
}

/** Functions that are not called with noise, and why. */
const EXCEPTIONS: Record<string, string> = {
  ArticleError: 'the error itself',
  articlePreset: 'is a list of plugins, which are met one by one',
  articleProcessor: 'makes a processor of the plugins, which are met one by one',
  articleHtml: 'takes a tree of hast that other plugins have made: it is trusted as they are',
  createSchema: 'takes definitions, which are code',
  defineNode: 'takes a definition, which is code',
  element: 'is what handlers build with, which are code',
  figureCaption: 'reads the second child of a figure that was parsed',
  figureMedia: 'reads the first child of a figure that was parsed',
  toDraft07: 'takes a schema that `toJsonSchema` returns',
  renderBlocks: 'is called by handlers, with the state that they were given',
  renderNodes: 'is called by handlers, with the state that they were given',
  renderPhrasing: 'is called by handlers, with the state that they were given',
  stylesheet: 'takes nothing but an option',
  toJsonSchema: 'takes nothing',
}

/** For each of some eighty functions. */
const RUNS = runs(250)

/** `toMarkdown` parses what it writes, so a call takes a hundred times as long as most. */
const RUNS_OF_MARKDOWN = runs(50)

describe('noise of every kind, anywhere in an article', () => {
  test('parsing gives a result', () => {
    fc.assert(
      fc.property(spoiltArticle, (input) => {
        for (const { path, message } of all.safeParseArticle(input).issues) {
          expect(path).toMatch(/^(\/|$)/)
          expect(message.length).toBeLessThan(1000)
        }
      }),
      { numRuns: runs(1000) },
    )
  })

  test.each(Object.entries(OF_ARTICLES))(
    '%s has a result or throws ArticleError, also for manually built articles',
    { timeout: 600_000 },
    (name, call) => {
      fc.assert(
        fc.property(spoiltArticle, fc.nat(3), (input, turn) => {
          const first = outcome(call, input)
          // The functions are pure, so a second call has the same result.
          if (turn === 0) expect(outcome(call, input)).toEqual(first)
          if (WITH_LAST_WORDS(name) && typeof first === 'string') expect(first).toContain('End.')
        }),
        { numRuns: name === 'toMarkdown' ? RUNS_OF_MARKDOWN : RUNS },
      )
    },
  )
})

describe('noise in place of any value', () => {
  test.each(Object.entries(OF_VALUES))('%s', (_name, [call, count]) => {
    const values = fc.array(noise, { minLength: count === 1 ? 1 : 0, maxLength: count })
    fc.assert(
      fc.property(values, (list) => {
        const input = frozen(list) as never[]
        const first = outcome((given: never[]) => call(...given), input)
        expect(outcome((given: never[]) => call(...given), input)).toEqual(first)
      }),
      { numRuns: RUNS },
    )
  })
})

test('every function is called with noise, or listed with a reason', () => {
  const entries = [all, amp, schema, build, kit, lint, markdown, react, plugins]
  const functions = entries.flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) => (typeof value === 'function' ? name : [])),
  )
  const met = [...Object.keys(OF_ARTICLES), ...Object.keys(OF_VALUES)].map(
    (name) => name.split(',')[0] ?? '',
  )
  const known = new Set([...met, ...Object.keys(EXCEPTIONS)])
  expect(functions.filter((name) => !known.has(name))).toEqual([])
  expect(functions.length).toBeGreaterThan(60)
})
