import { toPlainString } from '../../tree/plain-text.js'
import { haveSameLetters } from '../../tree/quotes/letters.js'
import type { Rule } from '../rule.js'

/** A body that begins with the deck once more. */
export const deckRepeated: Rule = {
  code: 'deck-repeated',
  severity: 'warning',
  summary: 'A body that begins with the deck once more.',
  why: 'The deck is on the page already.',
  examples: {
    bad: 'a first paragraph with the words of the `deck`',
    good: 'a first paragraph that goes on from the deck',
  },
  check({ article, opening }) {
    if (article.deck === undefined) return []
    const deck = toPlainString({ children: article.deck })
    return opening()
      .filter(({ words }) => haveSameLetters(words, deck))
      .map(({ block }) => ({
        at: block,
        message: 'This repeats the deck. Remove it here, or in `deck`.',
      }))
  },
}
