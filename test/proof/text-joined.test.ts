import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNarrow } from '../../src/text/layout/columns.js'
import { createLayout, WRITTEN } from '../../src/text/layout/layout.js'
import { breakPieces, breakTidy } from '../../src/text/layout/tidy.js'
import { renderText, type TextOptions } from '../../src/text.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { runs } from '../fixtures/runs.js'
import { arbitraryArticleIn, inAnyScript } from '../fixtures/scripts.js'

// Most articles go a shorter way than the rules for all scripts: both must come to the same.

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

/** What the rules of line breaking are about, and words that they are not about. */
const words = fc.oneof(
  fc.constantFrom(
    ...'the a well-known and/or 24/7 e‐mail fog—thick — – - * + # > 1. 12) [1] [12] 5 km 1.5 % ( « » “quite” ‘so’ ¿ ? … 10\u00a0000 £1.9 € naïve https://example.org/a/b-c x@example.org www.example.org'.split(
      ' ',
    ),
  ),
  fc.stringMatching(/^[a-zé.,’“”!-~–—-]{1,24}$/).filter((word) => !word.includes(' ')),
)
const lines = fc
  .array(words, { minLength: 1, maxLength: 40 })
  .map((list) => list.join(' ').trim())
  .filter((line) => line !== '' && isNarrow(line))

test('a tidy text has the lines that its pieces give', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: -2, max: 80 }), (line, width) => {
      expect(breakTidy(line, width, rules)).toBe(breakPieces(line, width, rules))
    }),
    { numRuns: runs(3000) },
  )
})

const options: fc.Arbitrary<TextOptions> = fc.record(
  {
    width: fc.oneof(fc.integer({ min: 20, max: 78 }), fc.constant(Infinity)),
    links: fc.constantFrom('footnotes', 'inline', 'none'),
    ascii: fc.boolean(),
    ambiguousWidth: fc.constantFrom('narrow', 'wide'),
  },
  { requiredKeys: [] },
)

/** Handlers that do what ours do: with them no texts are joined before they are rendered. */
const handlers: TextOptions['handlers'] = {
  text: (_state, _node, _width, renderDefault) => renderDefault(),
}

const articles = fc.oneof(
  arbitraryArticle(),
  inAnyScript(arbitraryArticleIn).map(([, article]) => article),
)

test('an article has the same text when its words are joined at once', () => {
  fc.assert(
    fc.property(articles, options, (article, given) => {
      expect(renderText(article, given)).toBe(renderText(article, { ...given, handlers }))
    }),
  )
})
