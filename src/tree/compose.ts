/**
 * Letters with marks, and Hangul in parts. NFC for these alone: it would also write people's names
 * with other ideographs than they have (U+FA19 as U+795E).
 */
const COMPOSABLE = /\P{M}\p{M}+|[\u1100-\u11ff]{2,}/gu

/**
 * A text whose letters have their marks in them.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export function compose(text: string): string {
  if (text.normalize('NFC') === text) return text
  return text.replace(COMPOSABLE, (letter) => letter.normalize('NFC'))
}
