import stringWidth from 'string-width'

/** ASCII, Latin letters and the punctuation of most articles: one column each. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]*$/

/** Whether each letter of a text takes one column of a terminal, and none belongs to another. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text)
}

/** What a text that is narrow, on one line and without runs of blanks doesn't have. */
const UNTIDY = /[^ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]| {2}/

/**
 * Tells whether a text is narrow, on one line and without runs of blanks, as most are: nothing has
 * to be done to it but to break its lines. To look at each character again costs as much as all
 * else, so what has just been found tidy is not looked at again.
 */
export function createTidyCheck(): (text: string) => boolean {
  let known = ''
  return (text) => {
    if (text === known) return true
    if (UNTIDY.test(text)) return false
    known = text
    return true
  }
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
