import { lettersOf } from '../../quotes/letters.js'
import type { Article } from '../../schema/article.js'
import { toPlainString } from '../../schema/plain-string.js'
import type { Blockquote } from '../../schema/quote.js'
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
  check({ article, nodes }) {
    return nodes('blockquote')
      .filter((quote) => isRepeated(article, quote))
      .map((at) => ({
        at,
        message:
          'These words stand elsewhere in the body too. Make it a `pullquote`, or remove one.',
      }))
  },
}

function isRepeated(article: Article, quote: Blockquote): boolean {
  const words = toPlainString(quote)
  const letters = lettersOf(words)
  if (letters.length < MIN_LETTERS) return false
  const others = toPlainString(
    article.body,
    (node) => node !== quote && node.type !== 'pullquote',
  ).toLowerCase()
  // To take the letters out of a whole body costs most, so one word is looked for before.
  const [longest = ''] =
    words
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.sort(byLength) ?? []
  return others.includes(longest) && lettersOf(others).includes(letters)
}

function byLength(a: string, b: string): number {
  return b.length - a.length
}

/** A few letters are found anywhere. */
const MIN_LETTERS = 20
