import { lettersOf } from '../../quotes/letters.js'
import { toPlainString } from '../../schema/plain-string.js'
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
    const quotes = nodes('blockquote')
    if (quotes.length === 0) return []
    return quotes
      .filter((quote) => {
        const others = toPlainString(
          article.body,
          (node) => node !== quote && node.type !== 'pullquote',
        )
        const words = lettersOf(toPlainString(quote))
        return words.length >= MIN_LETTERS && lettersOf(others).includes(words)
      })
      .map((at) => ({
        at,
        message:
          'These words stand elsewhere in the body too. Make it a `pullquote`, or remove one.',
      }))
  },
}

/** A few letters are found anywhere. */
const MIN_LETTERS = 20
