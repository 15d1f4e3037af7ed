/**
 * Letters with marks, and Hangul in parts. NFC for these alone: it would also write people's names
 * with other ideographs than they have (U+FA19 as U+795E).
 */
const COMPOSABLE = /\P{M}\p{M}+|[\u1100-\u11ff]{2,}/gu

/**
 * Composes letters with their marks. Characters that NFC never composes stay one character, such as
 * Hindi U+095C, and marks keep their order, as in Burmese: only what gets shorter changes.
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
