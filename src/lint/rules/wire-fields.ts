import type { Rule } from '../rule.js'

const FIELDS = ['slugline', 'urgency', 'version', 'source', 'rights'] as const

/** An article for a news wire without a field that its clients rely on. */
export const wireFields: Rule = {
  code: 'wire-fields',
  severity: 'warning',
  profiles: ['wire'],
  summary: 'An article for a news wire without a field that its clients rely on.',
  why: 'Clients route stories by slugline and urgency, and recognize a new version by its number.',
  examples: {
    bad: 'no `slugline`, `urgency` or `version`',
    good: '"slugline": "elne-calm", "urgency": 4, "version": "3"',
  },
  check({ article }) {
    return FIELDS.filter((name) => article[name] === undefined).map((name) => ({
      at: article,
      message: `\`${name}\` is missing, but clients of a news wire rely on it. Set it.`,
    }))
  },
}
