import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryArticle } from '../../fixtures/arbitrary.js'
import { exampleJson } from '../../fixtures/article.js'
import { runs } from '../../fixtures/runs.js'
import { handBuilt, mistyped, parsed, wholeArticles } from '../../proof/safety/hostile-articles.js'
import { runScript } from './child.js'

// Vitest needs features that these processes forbid, so a plain script calls every function of the
// library with articles created here. The results must be identical bytes.

const examples = [
  'night-trams.json',
  'lift-bridge-live.json',
  'lift-bridge-live-2.json',
  'quiet-crossing-paid.json',
  '../test/fixtures/articles/harbour-library-ar.json',
  '../test/fixtures/articles/night-ferry-ja.json',
  '../test/fixtures/articles/river-market-th.json',
].map(exampleJson)
const hostile = wholeArticles.flatMap((article) =>
  [1].flatMap((round) => [
    parsed(article, round),
    handBuilt(article, round),
    mistyped(article, round),
  ]),
)
const random = fc.sample(arbitraryArticle(), { numRuns: runs(10), seed: 11 })
const input = JSON.stringify([...examples, ...wholeArticles, ...hostile, ...random])

const ordinary = runScript('everything.mjs', [], { input, env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } })

test('all functions run in an ordinary process', () => {
  expect(ordinary).toMatchObject({ code: 0, err: '' })
  expect(ordinary.out.split('\n').length).toBeGreaterThan(700)
})

describe('have the same bytes in any time zone and locale', () => {
  test.each([
    ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
    ['Asia/Kathmandu', 'C'],
  ])('%s, %s', (TZ, locale) => {
    const env = { TZ, LANG: locale, LC_ALL: locale, LANGUAGE: locale }
    expect(runScript('everything.mjs', [], { input, env })).toEqual(ordinary)
  })
})

const root = fileURLToPath(new URL('../../../', import.meta.url))
const readable = [
  '.cache/library/*',
  'node_modules/*',
  'package.json',
  'test/outside/limits/*',
  '.cache/package.json',
  'test/outside/package.json',
  'test/package.json',
]

describe('have the same bytes in restricted processes, without', () => {
  test.each<[name: string, flags: string[]]>([
    ['__proto__', ['--disable-proto=throw']],
    ['changes of built-in objects', ['--frozen-intrinsics']],
    ['code from strings', ['--disallow-code-generation-from-strings']],
    [
      'access to other files, writing, threads and other programs',
      ['--experimental-permission', ...readable.map((path) => `--allow-fs-read=${root}${path}`)],
    ],
    ['large heaps', ['--max-old-space-size=120']],
  ])('%s', (_name, flags) => {
    const { code, out, err } = runScript('everything.mjs', [], {
      input,
      flags: [...flags, '--no-warnings'],
      env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' },
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(ordinary.out)
  })
})
