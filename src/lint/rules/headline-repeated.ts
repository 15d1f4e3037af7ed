import { haveSameLetters } from '../../tree/quotes/letters.js'
import type { Rule } from '../rule.js'

/** A body that begins by repeating the headline. */
export const headlineRepeated: Rule = {
  code: 'headline-repeated',
  severity: 'warning',
  summary: 'A body that begins by repeating the headline.',
  why: 'The page shows the headline above the body, so readers get it twice. Systems that export whole pages often leave it in the body.',
  examples: {
    bad: 'a body whose first block has the text of the `headline`',
    good: 'a body that begins with the first paragraph',
  },
  check({ article, opening }) {
    return opening()
      .filter(({ words }) => haveSameLetters(words, article.headline))
      .map(({ block }) => ({ at: block, message: 'This block repeats the headline. Remove it.' }))
  },
}
