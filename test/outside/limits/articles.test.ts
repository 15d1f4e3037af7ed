import { describe, expect, test } from 'vitest'
import { runScript } from './child.js'

// Calls each function in a child process with limited time and memory. At a limit it works. Over
// it, and far over it, it quickly ends with the documented error.

interface Outcome {
  kind: string
  size: number
  outcome: string
  /** CPU time, which does not depend on other processes. */
  milliseconds: number
  /** Peak memory so far. */
  megabytes: number
}

type Step = readonly [kind: string, size: number]

function outcomesOf(call: string, steps: readonly Step[]): Outcome[] {
  const plan = steps.map(([kind, size]) => `${kind}:${size}`)
  const flags = ['--max-old-space-size=1000']
  const { code, out, err } = runScript('limits.mjs', [call, ...plan], { flags, seconds: 500 })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome)
}

const CALLS = [
  ...['safeParseArticle', 'parseArticle', 'articleSchema', 'articleToJson', 'renderHtml'],
  ...['renderHtmlDocument', 'renderHtmlChunks', 'articleToHast'],
  ...['renderAmp', 'renderAmpFragment', 'renderText', 'renderSpeech', 'renderExcerpt', 'toJsonLd'],
  ...['extractQuotes', 'report', 'lintArticle', 'checkPublishable', 'wordCount', 'readingTime'],
  ...['toPlainString', 'toMarkdown', 'articleToJsx'],
]

/**
 * Functions that render. They count depth and nodes, and output long strings that fit into memory.
 */
const RENDERERS = new Set([
  ...['renderHtml', 'renderHtmlDocument', 'renderHtmlChunks', 'articleToHast'],
  ...['renderAmp', 'renderAmpFragment', 'renderText', 'renderSpeech', 'renderExcerpt', 'report'],
  ...['articleToJsx'],
])

// A thousand times over each limit, except for strings: V8 allows 536 times. A shared object counts
// at each position, but takes memory once.
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

/**
 * Articles that renderers must reject, since they count nodes themselves, without the article and
 * its body.
 */
const NEVER_RENDERED: readonly (readonly [...Step, code: string])[] = [
  ['depth', 100_000, 'too-deep'],
  ['cycle', 0, 'not-plain-data'],
  ['nodes', 200_003, 'too-many-nodes'],
  ['places', 200_000_000, 'too-many-nodes'],
  ['shared', 0, 'too-many-nodes'],
]

/** Articles that renderers output if the result fits into a string, and otherwise reject. */
const MAYBE_RENDERED: readonly (readonly [...Step, code: string])[] = [
  ['rope', 20_000_000, 'string-too-long'],
  ['repeated', 100_000_000, 'too-large'],
]

const AT: readonly Step[] = [
  ['depth', 100],
  ['string', 1_000_000],
  ['nodes', 200_000],
  ['size', 10_000_000],
]

/** Calls a function with values over a limit, and expects little time and memory. */
function outcomesOver(call: string, cases: typeof OVER): [outcome: string, code: string][] {
  const outcomes = outcomesOf(
    call,
    cases.map(([kind, size]) => [kind, size] as const),
  )
  return outcomes.map(({ kind, size, outcome, milliseconds, megabytes }, index) => {
    expect(milliseconds, `${kind}: ${size}`).toBeLessThan(10_000)
    expect(megabytes, `${kind}: ${size}`).toBeLessThan(400)
    return [outcome, cases[index]?.[2] ?? '']
  })
}

describe('over a limit of articles, and far over it', { timeout: 600_000 }, () => {
  test.each(CALLS.filter((call) => !RENDERERS.has(call)))('%s', (call) => {
    for (const [outcome, code] of outcomesOver(call, OVER)) expect(outcome).toBe(code)
  })

  test.each([...RENDERERS])('%s', (call) => {
    for (const [outcome, code] of outcomesOver(call, NEVER_RENDERED)) expect(outcome).toBe(code)
    for (const [outcome, code] of outcomesOver(call, MAYBE_RENDERED)) {
      expect(['done', code]).toContain(outcome)
    }
  })
})

describe('at a limit of articles', { timeout: 600_000 }, () => {
  test.each(CALLS)('%s', (call) => {
    for (const { kind, outcome, milliseconds, megabytes } of outcomesOf(call, AT)) {
      expect(outcome, kind).toBe('done')
      expect(milliseconds, kind).toBeLessThan(120_000)
      expect(megabytes, kind).toBeLessThan(1_500)
    }
  })
})

describe('Markdown that would take hours to parse', { timeout: 600_000 }, () => {
  test.each([
    ['lists', 60],
    ['quotes', 60],
    ['directives', 20],
    ['emphasis', 2000],
    ['brackets', 2000],
  ])('%s, %i', (kind, limit) => {
    const outcomes = outcomesOf('fromMarkdown', [
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
