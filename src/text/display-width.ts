import stringWidth from 'string-width'

/** ASCII, Latin letters and the punctuation of most articles: one column each. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]*$/

/** Whether each letter of a text takes one column of a terminal, and none belongs to another. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text)
}

/** Vowels of Thai and Lao that belong to the letter before them and still take a column. */
const SPACING_VOWELS = /(?<=.)[\u0e33\u0eb3]/gu

/**
 * How many columns of a terminal a text without line ends takes.
 *
 * @param ambiguous How wide characters of ambiguous width are. Default: `narrow`.
 *
 * @example
 * displayWidth('漢字') // 4
 * displayWidth('👩‍🚒') // 2
 */
export function displayWidth(text: string, ambiguous: 'narrow' | 'wide' = 'narrow'): number {
  const ambiguousIsNarrow = ambiguous === 'narrow'
  if (ambiguousIsNarrow && isNarrow(text)) return text.length
  const vowels = text.match(SPACING_VOWELS)?.length ?? 0
  return stringWidth(text, { ambiguousIsNarrow }) + vowels
}
