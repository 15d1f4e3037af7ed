import type { Blockquote } from '../../schema/nodes.js'
import { toPlainString } from '../../tree/plain-text.js'
import { createLetterIndex } from '../../tree/quotes/letter-index.js'
import { lettersOf } from '../../tree/quotes/letters.js'
import { allOf, wordsOf } from '../../tree/quotes/repeats.js'
import type { Rule } from '../rule.js'

/** A block quote whose text is repeated elsewhere in the body. */
export const blockquoteRepeatsBody: Rule = {
  code: 'blockquote-repeats-body',
  severity: 'warning',
  summary: 'A block quote whose text is repeated elsewhere in the body.',
  why: 'Readers get the same text twice. A quote that repeats the body is a `pullquote`: HTML hides it from assistive technology, and plain text leaves it out.',
  examples: {
    bad: 'a paragraph “It was calm.” and a block quote “It was calm.”',
    good: 'the same as a `pullquote`',
  },
  check({ article, nodes }) {
    const quotes = nodes('blockquote')
    if (quotes.length === 0) return []
    const all = createLetterIndex(lettersOf(wordsOf(allOf(article))))
    const isRepeated = (quote: Blockquote): boolean => {
      const letters = lettersOf(toPlainString(quote))
      // Short texts recur by chance.
      if (letters.length < MIN_LETTERS || !all.mayHold(letters, 2)) return false
      const first = all.letters.indexOf(letters)
      return first !== -1 && all.letters.includes(letters, first + letters.length)
    }
    return quotes.filter(isRepeated).map((at) => ({
      at,
      message:
        'The body repeats the text of this block quote. Change it to a `pullquote`, or remove one of the two.',
    }))
  },
}

const MIN_LETTERS = 20
