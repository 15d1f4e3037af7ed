/**
 * Letters with marks, and Hangul jamo. Only these are normalized to NFC: NFC would also replace
 * compatibility ideographs in people's names (U+FA19 by U+795E).
 */
const COMPOSABLE = /\P{M}\p{M}+|[\u1100-\u11ff]{2,}/gu

/**
 * Composes letters with their combining marks. Only sequences that get shorter change, so that
 * characters that NFC decomposes (Hindi U+095C) and the order of marks (Burmese) stay.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export function compose(text: string): string {
  if (text.normalize('NFC') === text) return text
  return text.replace(COMPOSABLE, (letter) => {
    const composed = letter.normalize('NFC')
    return composed.length < letter.length ? composed : letter
  })
}
