import { describe, expect, test } from 'vitest'
import { runScript } from './child.js'

// Each in a process of its own, which ends when it takes too long or too much.

interface Told {
  outcome: string
  milliseconds: number
  megabytes: number
}

function told(call: string, kind: string, size: number): Told {
  const flags = ['--max-old-space-size=1000']
  const { code, out, err } = runScript('limits.mjs', [call, kind, String(size)], { flags })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

const LIMITS: readonly [kind: string, limit: number, over: number, code: string][] = [
  ['depth', 100, 100_000, 'too-deep'],
  ['string', 1_000_000, 400_000_000, 'string-too-long'],
  ['nodes', 200_000, 4_000_000, 'too-many-nodes'],
  ['size', 9_900_000, 400_000_000, 'too-large'],
]

describe('at a limit it is parsed; over it, and far over, it is an issue and soon', () => {
  test.each(LIMITS)('%s', (kind, limit, over, code) => {
    const at = told('parse', kind, limit)
    expect(at.outcome).toBe('done')
    expect(at.milliseconds).toBeLessThan(30_000)
    const oneOver = kind === 'size' ? 10_100_000 : limit + 1
    for (const size of [oneOver, over]) {
      const beyond = told('parse', kind, size)
      expect(beyond.outcome).toBe(code)
      expect(beyond.milliseconds).toBeLessThan(10_000)
    }
  })
})

const RENDERERS = [
  ...['renderHtml', 'renderHtmlDocument', 'createHtmlRenderer', 'renderAmp', 'renderText'],
  ...['renderSpeech', 'toJsonLd', 'extractQuotes', 'report', 'toMarkdown'],
]

describe('hand-built values over a limit are the one error, in every renderer', () => {
  test.each(RENDERERS)('%s', (call) => {
    expect(told(call, 'depth', 100_000).outcome).toBe('too-deep')
    expect(told(call, 'cycle', 0).outcome).toBe('not-plain-data')
    const shared = told(call, 'shared', 0)
    expect(shared.outcome).toBe('too-many-nodes')
    expect(shared.milliseconds).toBeLessThan(20_000)
  })
})

describe('what grows, grows with its length alone', () => {
  test.each([
    ['parse', 'url', 100_000],
    ['parse', 'nodes', 19_000],
    ['renderHtml', 'url', 100_000],
    ['renderHtml', 'nodes', 19_000],
    ['fromMarkdown', 'lines', 6_000],
  ])('%s, %s', (call, kind, size) => {
    const [small, large] = [told(call, kind, size), told(call, kind, size * 10)]
    expect([small.outcome, large.outcome]).toEqual(['done', 'done'])
    // Ten times as much would take a hundred times as long if it grew with the square.
    expect(large.milliseconds).toBeLessThan(40 * Math.max(small.milliseconds, 25))
  })
})

describe('Markdown that would take its parser hours', () => {
  test.each(['marks', 'quotes', 'delimiters', 'brackets'])('%s', (kind) => {
    for (const size of [5000, 1_000_000]) {
      const { outcome, milliseconds } = told('fromMarkdown', kind, size)
      expect(outcome).toBe('text-too-deep')
      expect(milliseconds).toBeLessThan(5000)
    }
  })
})
