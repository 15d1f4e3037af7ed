import type { Rule } from '../rule.js'

/** An article without the date of its publication. */
export const googleDate: Rule = {
  code: 'google-date',
  severity: 'warning',
  profiles: ['google'],
  summary: 'An article without the date of its publication.',
  why: 'Google shows the date, and orders news by it.',
  examples: {
    bad: 'no `datePublished`',
    good: '"datePublished": "2026-03-03T06:00:00+01:00"',
  },
  check({ article }) {
    return article.datePublished === undefined
      ? [{ at: article, message: 'There is no `datePublished`. Give it, with its offset.' }]
      : []
  },
}
