import type { Rule } from '../rule.js'

/** Two or more spaces in a row. */
export const spacesDoubled: Rule = {
  code: 'spaces-doubled',
  severity: 'warning',
  fixable: true,
  summary: 'Two or more spaces in a row.',
  why: 'Browsers show one space, but structured data, feeds and search indexes keep them all.',
  examples: {
    bad: '"value": "The  sea was calm."',
    good: '"value": "The sea was calm."',
  },
  check({ textsWith, isOthers }) {
    const own = textsWith(/ {2}/).filter(({ at }) => !isOthers(at))
    return own.map(({ at, field, value }) => ({
      at,
      field,
      message: 'The text has several spaces in a row. Leave one.',
      fix: value.replace(/ {2,}/g, ' '),
    }))
  },
}
