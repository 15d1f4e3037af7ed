import { describe, expect, test } from 'vitest'
import { runScript } from './child.js'

// Each function in a process of its own, which ends when it takes too long or too much. At a limit
// it works, over it and far over it is the documented error, and soon.

interface Told {
  kind: string
  size: number
  outcome: string
  /** Of a processor. */
  milliseconds: number
  /** The most so far. */
  megabytes: number
}

type Step = readonly [kind: string, size: number]

function told(call: string, steps: readonly Step[]): Told[] {
  const plan = steps.map(([kind, size]) => `${kind}:${size}`)
  const flags = ['--max-old-space-size=1000']
  const { code, out, err } = runScript('limits.mjs', [call, ...plan], { flags, seconds: 500 })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
}

const CALLS = [
  ...['safeParseArticle', 'parseArticle', 'articleSchema', 'articleToJson', 'renderHtml'],
  ...['renderHtmlDocument', 'renderHtmlChunks', 'renderLiveUpdate', 'articleToHast'],
  ...['renderAmp', 'renderAmpFragment', 'renderText', 'renderSpeech', 'renderExcerpt', 'toJsonLd'],
  ...['extractQuotes', 'report', 'lintArticle', 'checkPublishable', 'wordCount', 'readingTime'],
  ...['toPlainString', 'toMarkdown', 'articleToJsx'],
]

// The longest string that V8 has is 536 times as long as the limit. For the others, a thousand
// times: what stands in many places counts in each, and takes no memory there.
const OVER: readonly (readonly [...Step, code: string])[] = [
  ['depth', 101, 'too-deep'],
  ['depth', 100_000, 'too-deep'],
  ['cycle', 0, 'not-plain-data'],
  ['rope', 1_000_001, 'string-too-long'],
  ['rope', 536_870_000, 'string-too-long'],
  ['nodes', 200_001, 'too-many-nodes'],
  ['places', 200_000_000, 'too-many-nodes'],
  ['shared', 0, 'too-many-nodes'],
  ['size', 10_000_001, 'too-large'],
  ['repeated', 10_000_000_000, 'too-large'],
]

const AT: readonly Step[] = [
  ['depth', 100],
  ['string', 1_000_000],
  ['nodes', 200_000],
  ['size', 10_000_000],
]

describe('over a limit of articles, and far over', { timeout: 600_000 }, () => {
  test.each(CALLS)('%s', (call) => {
    const outcomes = told(
      call,
      OVER.map(([kind, size]) => [kind, size] as const),
    )
    for (const { kind, size, outcome, milliseconds, megabytes } of outcomes) {
      const [, , code] = OVER.find((step) => step[0] === kind && step[1] === size) ?? []
      expect(outcome, `${kind}: ${size}`).toBe(code)
      expect(milliseconds, `${kind}: ${size}`).toBeLessThan(10_000)
      expect(megabytes, `${kind}: ${size}`).toBeLessThan(400)
    }
  })
})

describe('at a limit of articles', { timeout: 600_000 }, () => {
  test.each(CALLS)('%s', (call) => {
    for (const { kind, outcome, milliseconds, megabytes } of told(call, AT)) {
      expect(outcome, kind).toBe('done')
      expect(milliseconds, kind).toBeLessThan(120_000)
      expect(megabytes, kind).toBeLessThan(1_500)
    }
  })
})

describe('what grows, grows with its length alone', { timeout: 600_000 }, () => {
  test.each([
    ['safeParseArticle', 'url', 100_000],
    ['safeParseArticle', 'nodes', 19_000],
    ['renderHtml', 'url', 100_000],
    ['renderHtml', 'nodes', 19_000],
    ['renderAmp', 'nodes', 19_000],
    ['renderText', 'nodes', 19_000],
    ['renderText', 'string', 90_000],
    ['toMarkdown', 'nodes', 1_900],
    ['lintArticle', 'nodes', 19_000],
    ['fromMarkdown', 'lines', 6_000],
  ])('%s, %s', (call, kind, size) => {
    const [small, large] = told(call, [
      [kind, size],
      [kind, size * 10],
    ])
    expect([small?.outcome, large?.outcome]).toEqual(['done', 'done'])
    // Ten times as much would take a hundred times as long if it grew with the square.
    expect(large?.milliseconds).toBeLessThan(40 * Math.max(small?.milliseconds ?? 0, 25))
  })
})

describe('Markdown that would take its parser hours', { timeout: 600_000 }, () => {
  test.each([
    ['lists', 60],
    ['quotes', 60],
    ['emphasis', 2000],
    ['brackets', 2000],
  ])('%s, %i', (kind, limit) => {
    const outcomes = told('fromMarkdown', [
      [kind, limit],
      [kind, limit + 1],
      [kind, limit * 1000],
    ])
    expect(outcomes.map(({ outcome }) => outcome === 'text-too-deep')).toEqual([false, true, true])
    for (const { milliseconds, megabytes } of outcomes) {
      expect(milliseconds).toBeLessThan(10_000)
      expect(megabytes).toBeLessThan(600)
    }
  })
})
