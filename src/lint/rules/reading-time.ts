import { readingTime } from '../../tree/reading-time.js'
import type { Rule } from '../rule.js'

const MAX_MINUTES = 20

/** An article that takes more than 20 minutes to read. */
export const longReadingTime: Rule = {
  code: 'reading-time',
  severity: 'off',
  summary: 'An article that takes more than 20 minutes to read.',
  why: 'A house may want to know of long pieces.',
  examples: {
    bad: 'a body of 6,000 words',
    good: 'a body of 1,200 words',
  },
  check({ article }) {
    const minutes = readingTime(article)
    if (minutes <= MAX_MINUTES) return []
    return [
      {
        at: article,
        field: '/body',
        message: `It takes about ${minutes} minutes to read. Check that it is to be so long.`,
      },
    ]
  },
}
