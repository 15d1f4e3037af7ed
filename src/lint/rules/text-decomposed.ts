import { compose } from '../../tree/compose.js'
import type { Rule } from '../rule.js'

/** What only such texts have that may have letters in parts: most have none of it. */
const SUSPECT = /[\u0300-\u1fff\u3099\u309a\ud800-\udfff]/

/** Text whose letters and marks stand apart. */
export const textDecomposed: Rule = {
  code: 'text-decomposed',
  severity: 'warning',
  fixable: true,
  summary: 'Text whose letters and marks stand apart, unlike in Unicode’s normal form C.',
  why: 'It looks the same and is not: whoever searches for `é` doesn’t find `e` with a mark behind it. Names of files from a Mac, and text from PDF, are often like that. Ideographs that have another form in NFC are left alone: they are how people write their names.',
  examples: {
    bad: '"headline": "Cafe\\u0301 by the sea"',
    good: '"headline": "Café by the sea"',
  },
  check({ textsWith }) {
    return textsWith(SUSPECT).flatMap(({ at, field, value }) => {
      const fix = compose(value)
      if (fix === value) return []
      const message =
        'The text is not in NFC: letters and their marks stand apart. Write each as one character.'
      return [{ at, field, message, fix }]
    })
  },
}
