import type { Blockquote } from '../../schema/quote.js'
import { toPlainString } from '../../tree/plain-text.js'
import { lettersOf } from '../../tree/quotes/letters.js'
import { allOf } from '../../tree/quotes/repeats.js'
import type { Facts } from '../facts.js'
import type { Rule } from '../rule.js'

/** A block quote whose words stand elsewhere in the body too. */
export const blockquoteRepeatsBody: Rule = {
  code: 'blockquote-repeats-body',
  severity: 'warning',
  summary: 'A block quote whose words stand elsewhere in the body too.',
  why: 'Readers meet the same words twice. What repeats the body is a `pullquote`: pages hide the repeat from assistive technology, and text leaves it out.',
  examples: {
    bad: 'a paragraph “It was calm.” and a block quote “It was calm.”',
    good: 'the same as a `pullquote`',
  },
  check(facts) {
    return facts
      .nodes('blockquote')
      .filter((quote) => isRepeated(facts, quote))
      .map((at) => ({
        at,
        message:
          'These words stand elsewhere in the body too. Make it a `pullquote`, or remove one.',
      }))
  },
}

function isRepeated(facts: Facts, quote: Blockquote): boolean {
  if (!hasLongestWordElsewhere(facts, toPlainString(quote, isCounted))) return false
  const letters = lettersOf(toPlainString(quote))
  if (letters.length < MIN_LETTERS) return false
  const others = toPlainString(
    allOf(facts.article),
    (node) => node !== quote && node.type !== 'pullquote',
  )
  return lettersOf(others).includes(letters)
}

/** A few letters are found anywhere. */
const MIN_LETTERS = 20

/** Whether it is a text, or holds texts: what the facts know of as words. */
function isCounted({ type, value }: { type?: unknown; value?: unknown }): boolean {
  return value === undefined || type === 'text'
}

/**
 * Whether the longest word of a quote is in the article more often than in the quote, with a capital
 * or in capitals too. If it isn't, the quote is nowhere else: to take the letters out of a whole body
 * costs much more.
 */
function hasLongestWordElsewhere(facts: Facts, words: string): boolean {
  const rest = longestWordOf(words).slice(1)
  if (rest === '') return true
  const ways = new Set([rest, rest.toLowerCase(), rest.toUpperCase()])
  return [...ways].some((way) => timesIn(facts.words(), way) > timesIn(words, way))
}

/** How often a part is in a text. */
function timesIn(text: string, part: string): number {
  let times = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) times += 1
  return times
}

function longestWordOf(words: string): string {
  const longest = words.split(' ').reduce(longerOf, '')
  return longest.match(/[\p{L}\p{M}]+/gu)?.reduce(longerOf) ?? ''
}

function longerOf(a: string, b: string): string {
  return b.length > a.length ? b : a
}
