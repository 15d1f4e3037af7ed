import { segmentsOf } from '../../tree/segments.js'
import type { Rule } from '../rule.js'

/** The maximum length before search results truncate a headline. */
const MAX = 110

/** A headline of more than 110 characters. */
export const headlineLength: Rule = {
  code: 'headline-length',
  severity: 'warning',
  summary: 'A headline of more than 110 characters.',
  why: 'Search results and social networks truncate it. Write a shorter one, and put the rest in the `deck`.',
  examples: {
    bad: 'a headline of 130 characters',
    good: 'a headline of 80 characters',
  },
  check({ article }) {
    const { headline, inLanguage } = article
    // There are never more characters than code units, which are faster to count.
    if (headline.length <= MAX) return []
    const { length } = [...segmentsOf(new Intl.Segmenter(inLanguage), headline)]
    if (length <= MAX) return []
    return [
      {
        at: article,
        field: '/headline',
        message: `The headline has ${length} characters, but search results show ${MAX}. Shorten it.`,
      },
    ]
  },
}
