import { describe, expect, test } from 'vitest'
import { findExcess } from '../../src/markdown/limits.js'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'

// Each construct is repeated alone and with each other one. A text is rejected before it is parsed,
// or its time grows about linearly.

const CONSTRUCTS: Record<string, string | ((index: number) => string)> = {
  quote: '> a\n',
  'quote of paragraphs': '> a\n>\n',
  'quotes in a row': '> a\n\n',
  'lazy line': '> a\nb\n',
  'quote in a quote': '> > a\n>\n> b\n',
  'underlined heading': 'a\n---\n',
  item: '- a\n',
  'loose item': '- a\n\n',
  'other marker': (index) => `${'*-+'[index % 3]} a\n`,
  'number that interrupts nothing': '2. a\n',
  'indented item': (index) => `${'  '.repeat(index % 50)}- a\n`,
  reference: (index) => `[a${index}]\n\n[a${index}]: /b\n`,
  table: '| a |\n| - |\n| b |\n',
  'closed directive': ':::aside\na\n:::\n\n',
  'open directive': ':::aside\n\na\n\n',
  emphasis: '*a* **b** c\n\n',
  'open emphasis': '*a **b _c\n',
  footnote: '[^a]: b\n[^a]\n',
  html: '<div>\n\na\n',
  comment: '<!-- a\n',
}

const names = Object.keys(CONSTRUCTS)

const LENGTH = 4000

/** Creates a text of a length in which the constructs alternate. */
function write(length: number, constructs: readonly string[]): string {
  let text = ''
  for (let index = 0; text.length < length; index++) {
    for (const name of constructs) {
      const construct = CONSTRUCTS[name] ?? ''
      text += typeof construct === 'string' ? construct : construct(index)
    }
  }
  return text
}

/** Returns the CPU time of parsing in milliseconds, so that other processes do not count. */
function timeOf(text: string): number {
  const start = process.cpuUsage()
  parseMarkdown(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Returns the longest text, up to a length, that is accepted. */
function longest(length: number, constructs: readonly string[]): string {
  const text = write(length, constructs)
  if (length < 200 || findExcess(text) === undefined) return text
  return longest(length / 2, constructs)
}

// Parsed twice, since the first time includes compilation.
const [, ordinary = 0] = [0, 1].map(() => timeOf(write(LENGTH, ['emphasis'])))

/** Returns the parsing time relative to that of an ordinary text of the same length. */
function costOf(constructs: readonly string[]): number {
  const text = longest(LENGTH, constructs)
  return timeOf(text) / ordinary
}

describe('Markdown that is accepted', () => {
  test.each(names)('%s: time grows with the length', (name) => {
    const [short, long] = [2 * LENGTH, 8 * LENGTH].map((length) => longest(length, [name]))
    if (!short || !long || long.length < 2 * short.length) return
    const times = [timeOf(short), timeOf(long)]
    const growth = () =>
      Math.log((times[1] as number) / Math.max(30, times[0] as number)) /
      Math.log(long.length / short.length)
    if (growth() > 1.5) times[1] = Math.min(times[1] as number, timeOf(long))
    expect(growth()).toBeLessThan(1.5)
  })

  test.each(names)('%s with each other construct costs about as much as ordinary text', (name) => {
    for (const other of names.slice(names.indexOf(name))) {
      const cost = costOf([name, other])
      expect(cost > 10 ? costOf([name, other]) : cost, other).toBeLessThan(10)
    }
  })
})
