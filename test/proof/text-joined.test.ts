import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLine, breakPieces } from '../../src/text/layout/break-line.js'
import { createLayout, WRITTEN } from '../../src/text/layout/layout.js'
import { runs } from '../fixtures/runs.js'
import { scripts } from '../fixtures/scripts.js'

// Breaking a line only at its ends must have the same result as breaking it by all its pieces.

const rules = createLayout(
  {
    width: 72,
    links: 'none',
    headings: 'plain',
    images: 'alt',
    tables: 'auto',
    flowed: false,
    bidi: 'none',
    ascii: false,
    ambiguousWidth: 'narrow',
    eol: '\n',
  },
  'en',
  WRITTEN,
)

/** Characters that the line breaking rules mention, and ordinary words. */
const words = fc.oneof(
  fc.constantFrom(
    ...'the a well-known and/or 24/7 e‐mail fog—thick — – - * + # > 1. 12) [1] [12] 5 km 1.5 % ( « » “quite” ‘so’ ¿ ? … 10\u00a0000 £1.9 € naïve https://example.org/a/b-c x@example.org www.example.org'.split(
      ' ',
    ),
  ),
  fc.constantFrom(...Object.values(scripts).flatMap(({ words }) => words)),
  fc.stringMatching(/^[a-zé.,’“”!-~–—-]{1,24}$/).filter((word) => !word.includes(' ')),
)
const lines = fc
  .array(words, { minLength: 1, maxLength: 40 })
  .map((list) => list.join(' ').trim())
  .filter((line) => line !== '' && !line.includes('  '))

test('both paths have the same result', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: -2, max: 80 }), (line, width) => {
      expect(breakLine(line, width, rules)).toEqual(breakPieces(line, width, rules))
    }),
    { numRuns: runs(3000) },
  )
})
