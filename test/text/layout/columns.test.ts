import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { displayWidth } from '../../../src/text/layout/columns.js'

/** Characters whose width depends on their neighbors, next to any others. */
const characters = fc.oneof(
  fc.integer({ min: 0x20, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.integer({ min: 0x1f000, max: 0x1faff }).map((point) => String.fromCodePoint(point)),
  fc.constantFrom(...'\u200d\ufe0f\u20e3\u0301\u094d\u0915\u0937\u17d2\u1780#1*☝❤🏽👩🚒🔥🇩🇪a漢—'),
)

/**
 * Characters that string-width measures differently: vowels of Thai and Lao, jamo, invalid flags.
 */
const DIFFERENT = /[\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\x7f-\x9f]|\p{RI}{2}/u

test.each(['narrow', 'wide'] as const)('widths are those of string-width: %s', (ambiguous) => {
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 6 }), (list) => {
      const text = list.join('')
      fc.pre(!DIFFERENT.test(text))
      const expected = stringWidth(text, { ambiguousIsNarrow: ambiguous === 'narrow' })
      expect(displayWidth(text, ambiguous)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})
