import { expect, test } from 'vitest'
import { fromHtml } from '../../../src/from-html.js'
import { fromWordPress } from '../../../src/from-wordpress.js'
import { completeDraft } from '../../../src/import.js'
import { renderHtml, renderHtmlDocument } from '../../../src/index.js'
import { articleFromMarkdown, fromMarkdown, toMarkdown } from '../../../src/markdown.js'
import type { Article } from '../../../src/schema/article.js'
import { OF_ARTICLES } from '../../fixtures/functions-of-articles.js'
import type { Shape } from '../../fixtures/large-articles.js'
import { outcome } from '../../fixtures/noise.js'

// The time of every public function grows about as its input does, whichever field, text, node or
// pair of them is large. Functions that read a text get what is written of the same articles.

type InputOf = (article: Article) => unknown

/** A call, and what it is called with. */
interface Measured {
  call: (input: never) => unknown
  inputOf: InputOf
  /** How much smaller its inputs are than those of others, since each part takes longer. */
  share: number
}

const itself: InputOf = (article) => article

const MEASURED: Record<string, Measured> = {
  ...Object.fromEntries(
    Object.entries(OF_ARTICLES).map(([name, call]) => [
      name,
      { call, inputOf: itself, share: name === 'toMarkdown' ? 10 : 1 },
    ]),
  ),
  fromMarkdown: {
    call: (input: string) => fromMarkdown(input),
    inputOf: toMarkdown as InputOf,
    share: 20,
  },
  articleFromMarkdown: {
    call: (input: string) => articleFromMarkdown(input),
    inputOf: toMarkdown as InputOf,
    share: 20,
  },
  fromHtml: {
    call: (input: string) => fromHtml(input),
    inputOf: renderHtmlDocument as InputOf,
    share: 4,
  },
  fromWordPress: {
    call: (input: string) => fromWordPress(input),
    inputOf: renderHtml as InputOf,
    share: 4,
  },
  completeDraft: { call: (input: Article) => completeDraft(input), inputOf: itself, share: 1 },
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
function growthOf(call: Measured['call'], inputs: (size: number) => unknown, size: number): number {
  const measure = (times: number) => timeOf(call, inputs(Math.ceil(size) * times))
  let large = measure(TIMES)
  if (large < NOISE) return 0
  let small = measure(1)
  const growth = () => Math.log(large / Math.max(small, NOISE / TIMES)) / Math.log(TIMES)
  // Others may have disturbed it, or the engine may have compiled something.
  for (let again = 0; again < 4 && growth() > MOST; again++) {
    large = Math.min(large, measure(TIMES))
    small = Math.max(small, measure(1))
  }
  return growth()
}

/** Sorting takes a little more than 1, and work on each pair takes 2. */
const MOST = 1.5

/** Makes each input of a shape once. */
function inputsOf(shape: Shape): (inputOf: InputOf) => (size: number) => unknown {
  const made = new Map<InputOf, Map<number, unknown>>()
  return (inputOf) => {
    const known = made.get(inputOf) ?? new Map<number, unknown>()
    made.set(inputOf, known)
    return (size) => {
      if (!known.has(size)) known.set(size, inputOf(shape(size)))
      return known.get(size)
    }
  }
}

/** Tests that the time of each function grows about as the size of each shape does. */
export function judgeGrowth(shapes: ReadonlyMap<string, Shape>, size: number): void {
  test.each([...shapes])('%s', (_name, shape) => {
    const inputs = inputsOf(shape)
    const steep = Object.entries(MEASURED).flatMap(([name, { call, inputOf, share }]) => {
      const growth = growthOf(call, inputs(inputOf), size / share)
      return growth > MOST ? [[name, Math.round(growth * 100) / 100]] : []
    })
    expect(steep).toEqual([])
  })
}
