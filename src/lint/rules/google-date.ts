import type { Rule } from '../rule.js'

/** An article without a publication date. */
export const googleDate: Rule = {
  code: 'google-date',
  severity: 'warning',
  profiles: ['google'],
  summary: 'An article without a publication date.',
  why: 'Google shows the date and ranks news by it.',
  examples: {
    bad: 'no `datePublished`',
    good: '"datePublished": "2026-03-03T06:00:00+01:00"',
  },
  check({ article }) {
    return article.datePublished === undefined
      ? [{ at: article, message: '`datePublished` is missing. Set it, with a time zone offset.' }]
      : []
  },
}
