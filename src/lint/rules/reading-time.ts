import { readingTime } from '../../tree/reading-time.js'
import type { Rule } from '../rule.js'

const MAX_MINUTES = 20

/** An article that takes more than 20 minutes to read. */
export const longReadingTime: Rule = {
  code: 'reading-time',
  severity: 'off',
  summary: 'An article that takes more than 20 minutes to read.',
  why: 'Some newsrooms want to review long articles. The rule is off by default.',
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
        message: `The article takes about ${minutes} minutes to read, which is more than ${MAX_MINUTES}. Check whether to shorten it.`,
      },
    ]
  },
}
