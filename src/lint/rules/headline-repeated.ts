import { haveSameLetters } from '../../tree/quotes/letters.js'
import type { Rule } from '../rule.js'

/** A body that begins with the headline once more. */
export const headlineRepeated: Rule = {
  code: 'headline-repeated',
  severity: 'warning',
  summary: 'A body that begins with the headline once more.',
  why: 'The headline is on the page already: systems that export the whole page leave it in the body.',
  examples: {
    bad: 'a body whose first block has the words of the `headline`',
    good: 'a body that begins with the first paragraph',
  },
  check({ article, opening }) {
    return opening()
      .filter(({ words }) => haveSameLetters(words, article.headline))
      .map(({ block }) => ({ at: block, message: 'This repeats the headline. Remove it.' }))
  },
}
