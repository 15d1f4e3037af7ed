import { compose } from '../../tree/compose.js'
import type { Rule } from '../rule.js'

/** Characters of which a decomposed text contains at least one. Most texts contain none. */
const SUSPECT = /[\u0300-\u1fff\u3099\u309a\ud800-\udfff]/

/** Text that is not in Unicode’s normal form C. */
export const textDecomposed: Rule = {
  code: 'text-decomposed',
  severity: 'warning',
  fixable: true,
  summary: 'Text with decomposed letters: not in Unicode’s normal form C (NFC).',
  why: 'It looks the same but differs: a search for `é` doesn’t find `e` followed by a combining accent. Text from PDF files and file names of macOS are often decomposed. Ideographs that NFC would replace are not reported, since people write their names with them.',
  examples: {
    bad: '"headline": "Cafe\\u0301 by the sea"',
    good: '"headline": "Café by the sea"',
  },
  check({ textsWith }) {
    return textsWith(SUSPECT).flatMap(({ at, field, value }) => {
      const fix = compose(value)
      if (fix === value) return []
      const message =
        'The text has letters followed by combining marks. Write each as one character (Unicode NFC).'
      return [{ at, field, message, fix }]
    })
  },
}
