import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/from-html.js'
import { renderHtmlDocument, toPlainString } from '../../src/index.js'
import { articleFromMarkdown, fromMarkdown, toMarkdown } from '../../src/markdown.js'
import type { Article } from '../../src/schema/article.js'
import { OF_ARTICLES } from '../fixtures/functions-of-articles.js'
import {
  longLists,
  longStrings,
  manyNodes,
  manyPairs,
  type Shape,
} from '../fixtures/large-articles.js'
import { outcome } from '../fixtures/noise.js'

// The time of every public function grows about as its input does, whichever field, text, node or
// pair of them is large. Functions that read a text get what is written of the same articles.

/** A call, and what it is called with. */
interface Measured {
  call: (input: never) => unknown
  inputOf?: (article: Article) => unknown
  /** How much smaller its inputs are than those of others, since each part takes longer. */
  share?: number
}

const MEASURED: Record<string, Measured> = {
  ...Object.fromEntries(
    Object.entries(OF_ARTICLES).map(([name, call]) => [
      name,
      { call, share: name === 'toMarkdown' ? 4 : 1 },
    ]),
  ),
  toPlainString: { call: ({ body }: Article) => toPlainString(body) },
  fromMarkdown: { call: (input: string) => fromMarkdown(input), inputOf: toMarkdown, share: 8 },
  articleFromMarkdown: {
    call: (input: string) => articleFromMarkdown(input),
    inputOf: toMarkdown,
    share: 8,
  },
  fromHtml: {
    call: (input: string) => fromHtml(input),
    inputOf: (article) => renderHtmlDocument(article),
    share: 2,
  },
}

/** The milliseconds of this process, so that other processes don’t count. */
function timeOf(call: (input: never) => unknown, input: unknown): number {
  const start = process.cpuUsage()
  outcome(call, input as never)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Less than this is noise. */
const NOISE = 40

/** How much larger the large input is. */
const TIMES = 4

/** The exponent of the growth. Zero if even the large input takes little time. */
function growthOf(
  { call, inputOf = (article) => article, share = 1 }: Measured,
  shape: Shape,
  size: number,
): number {
  const inputs = [size / share, (size / share) * TIMES].map((length) =>
    inputOf(shape(Math.ceil(length))),
  )
  const measure = (index: number) => timeOf(call, inputs[index])
  let large = measure(1)
  if (large < NOISE) return 0
  let small = measure(0)
  const growth = () => Math.log(large / Math.max(small, NOISE / TIMES)) / Math.log(TIMES)
  // Others may have disturbed it, or the engine may have compiled something.
  for (let again = 0; again < 2 && growth() > MOST; again++) {
    large = Math.min(large, measure(1))
    small = Math.max(small, measure(0))
  }
  return growth()
}

/** Sorting takes a little more than 1, and work on each pair takes 2. */
const MOST = 1.5

const KINDS: [title: string, shapes: ReadonlyMap<string, Shape>, size: number][] = [
  ['a long list', longLists, 1000],
  ['a long string', longStrings, 50_000],
  ['very many of a node', manyNodes, 1000],
  ['very many of what refers to others, or is compared with them', manyPairs, 1000],
]

describe.each(KINDS)('time grows as %s does', (_title, shapes, size) => {
  test.each([...shapes])('%s', (_name, shape) => {
    // Each function gets the same articles.
    const made = new Map<number, Article>()
    const once = (length: number) => {
      const known = made.get(length) ?? shape(length)
      made.set(length, known)
      return known
    }
    const steep = Object.entries(MEASURED).flatMap(([name, measured]) => {
      const growth = growthOf(measured, once, size)
      return growth > MOST ? [[name, Math.round(growth * 100) / 100]] : []
    })
    expect(steep).toEqual([])
  })
})
