import type { Rule } from '../rule.js'

/** Two or more spaces in a row. */
export const spacesDoubled: Rule = {
  code: 'spaces-doubled',
  severity: 'warning',
  summary: 'Two or more spaces in a row.',
  why: 'Pages show one of them, text targets and feeds show all.',
  examples: {
    bad: '"value": "The  sea was calm."',
    good: '"value": "The sea was calm."',
  },
  check({ textsWith }) {
    return textsWith(/ {2}/).map(({ at, field, value }) => ({
      at,
      field,
      message: 'There are two spaces in a row. Leave one.',
      fix: value.replace(/ {2,}/g, ' '),
    }))
  },
}
