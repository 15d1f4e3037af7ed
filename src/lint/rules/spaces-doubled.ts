import type { Rule } from '../rule.js'

/** Two or more spaces in a row. */
export const spacesDoubled: Rule = {
  code: 'spaces-doubled',
  severity: 'warning',
  fixable: true,
  summary: 'Two or more spaces in a row.',
  why: 'Readers see one of them. What takes the words as they are, such as structured data or a search, has all.',
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
