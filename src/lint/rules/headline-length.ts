import { segmentsOf } from '../../tree/segments.js'
import type { Rule } from '../rule.js'

/** What Google's results have room for. */
const MAX = 110

/** A headline of more than 110 characters. */
export const headlineLength: Rule = {
  code: 'headline-length',
  severity: 'warning',
  summary: 'A headline of more than 110 characters.',
  why: 'Search results and social networks cut it off. Write a shorter one; the `deck` has room for the rest.',
  examples: {
    bad: 'a headline of 130 characters',
    good: 'a headline of 80 characters',
  },
  check({ article }) {
    const { headline, inLanguage } = article
    // A count of code units is never below that of characters, and most headlines are short.
    if (headline.length <= MAX) return []
    const { length } = [...segmentsOf(new Intl.Segmenter(inLanguage), headline)]
    if (length <= MAX) return []
    return [
      {
        at: article,
        field: '/headline',
        message: `The headline has ${length} characters. Use at most ${MAX}.`,
      },
    ]
  },
}
