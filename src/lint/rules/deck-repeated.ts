import { toPlainString } from '../../tree/plain-text.js'
import { haveSameLetters } from '../../tree/quotes/letters.js'
import type { Rule } from '../rule.js'

/** A body that begins by repeating the deck. */
export const deckRepeated: Rule = {
  code: 'deck-repeated',
  severity: 'warning',
  summary: 'A body that begins by repeating the deck.',
  why: 'The page shows the deck above the body, so readers get it twice.',
  examples: {
    bad: 'a first paragraph with the text of the `deck`',
    good: 'a first paragraph that continues from the deck',
  },
  check({ article, opening }) {
    if (article.deck === undefined) return []
    const deck = toPlainString({ children: article.deck })
    return opening()
      .filter(({ words }) => haveSameLetters(words, deck))
      .map(({ block }) => ({
        at: block,
        message: 'This block repeats the deck. Remove the block, or remove `deck`.',
      }))
  },
}
