import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingTime, wordCount } from '../../src/schema.js'
import { article } from '../fixtures/article.js'

/** Returns the count of `Intl.Segmenter`, the reference for all scripts. */
function segmented(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).length
}

function withText(value: string, inLanguage: string) {
  const children = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }]
  return { ...article(), inLanguage, deck: [], body: { type: 'root' as const, children } }
}

const LATIN = 'abzAZÀÖØößøǃɏ0159 \u00a0\n.,;:!?\'"‘’“”„()[]-–—/&%$£€«»°…@#*+=<>|~^`'
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LATIN), maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
)

test.each(['en', 'de', 'fr-CA', 'sv', 'fi'])('words of %s match the segmenter', (language) => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordCount(withText(text, language))).toBe(segmented(text.trim(), language))
    }),
  )
})

test.each([
  ['don’t stop at 3.5 or 1,000', 6],
  ['a.m. and U.S. count once each', 6],
  ['— … “” !', 0],
  ['24/7 self-made', 4],
])('%s', (text, words) => {
  expect(wordCount(withText(text, 'en'))).toBe(words)
  expect(readingTime(withText(text, 'en'))).toBe(1)
})
