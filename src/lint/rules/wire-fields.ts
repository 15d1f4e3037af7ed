import type { Rule } from '../rule.js'

const FIELDS = ['slugline', 'urgency', 'version', 'source', 'rights'] as const

/** An article for a wire without a field that its clients sort by. */
export const wireFields: Rule = {
  code: 'wire-fields',
  severity: 'warning',
  profiles: ['wire'],
  summary: 'An article for a wire without a field that its clients sort by.',
  why: 'Clients route by slugline and urgency, and tell a new version from an old one by its number.',
  examples: {
    bad: 'no `slugline`, `urgency` or `version`',
    good: '"slugline": "elne-calm", "urgency": 4, "version": "3"',
  },
  check({ article }) {
    return FIELDS.filter((name) => article[name] === undefined).map((name) => ({
      at: article,
      message: `There is no \`${name}\`, which clients of a wire go by. Give it.`,
    }))
  },
}
