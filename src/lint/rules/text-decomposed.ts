import type { Rule } from '../rule.js'

/** What only such texts have that may not be in NFC: most have none of it. */
const SUSPECT =
  /[\u0300-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\u2adc\u3099\u309a\ud800-\udfff\uf900-\uffff]/

/** Text whose letters and marks stand apart, or that has another form than the usual one. */
export const textDecomposed: Rule = {
  code: 'text-decomposed',
  severity: 'warning',
  summary: 'Text that is not in Unicode’s normal form C.',
  why: 'It looks the same and is not: whoever searches for `é` doesn’t find `e` with a mark behind it. Names of files from a Mac, and text from PDF, are often like that.',
  examples: {
    bad: '"headline": "Cafe\\u0301 by the sea"',
    good: '"headline": "Café by the sea"',
  },
  check({ textsWith }) {
    return textsWith(SUSPECT).flatMap(({ at, field, value }) => {
      const fix = value.normalize('NFC')
      if (fix === value) return []
      const message =
        'The text is not in NFC: letters and their marks stand apart. Write each as one character.'
      return [{ at, field, message, fix }]
    })
  },
}
