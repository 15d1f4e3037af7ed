import type { Article } from '../schema/article.js'
import { isLanguageTag } from '../schema/language.js'
import { toPlainString } from './plain-text.js'
import { segmentsOf } from './segments.js'

/** Reading speed. */
interface ReadingSpeed {
  /** Default: 238, the estimate of Brysbaert (2019) for non-fiction in English. */
  wordsPerMinute?: number | undefined
  /** For Chinese and Japanese, whose words no blank divides. Default: 500. */
  charactersPerMinute?: number | undefined
}

/** What is read by the character. Korean has blanks between its words. */
const IDEOGRAPH_OR_KANA = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu

/** How many words there are: the public function says which. The article must have passed the guard. */
export function wordCount(article: Article): number {
  return wordsOf(article).length
}

/** How many minutes it takes to read those words, at least 1. */
export function readingTime(
  article: Article,
  { wordsPerMinute = 238, charactersPerMinute = 500 }: ReadingSpeed = {},
): number {
  let words = 0
  let characters = 0
  for (const word of wordsOf(article)) {
    const found = word.match(IDEOGRAPH_OR_KANA)?.length ?? 0
    if (found > 0) characters += found
    else words += 1
  }
  const minutes = words / wordsPerMinute + characters / charactersPerMinute
  return Math.max(1, Math.round(minutes))
}

function wordsOf({ inLanguage, deck, body, updates }: Article): string[] {
  const parts = { children: [{ children: deck }, body, { children: updates }] }
  const language = isLanguageTag(inLanguage) ? inLanguage : 'en'
  const text = toPlainString(parts, isCounted)
  if (isLatin(text) && !COLON_IS_PUNCTUATION.test(language)) return text.match(LATIN_WORDS) ?? []
  const segments = segmentsOf(new Intl.Segmenter(language, { granularity: 'word' }), text)
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

/**
 * Letters and marks whose words one expression tells as `Intl.Segmenter` does: it needs a hundredth
 * of the time, and no memory for each word.
 */
function isLatin(text: string): boolean {
  return !/[^\t\n\r -^`-~\u00a0\u00a3\u00ab\u00b0\u00bb\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u2013\u2014\u2018-\u201e\u2026\u20ac]/.test(
    text,
  )
}

/** Finnish and Swedish write endings behind a colon, for which ICU has rules of their own. */
const COLON_IS_PUNCTUATION = /^(?:fi|sv)\b/i

/**
 * Letters and digits, with a point or an apostrophe between two letters, and a point or a comma
 * between two digits. The letters are those that {@link isLatin} lets through: to ask for `\p{L}`
 * takes three times as long.
 *
 * @see https://www.unicode.org/reports/tr29/#Word_Boundary_Rules
 */
const LATIN_WORDS =
  /[A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:(?:(?<=[^\d])[.'‘’:](?=[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f])|(?<=\d)[.'‘’,;](?=\d))[A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*/g

function isCounted({ type }: { type?: unknown }): boolean {
  return type !== 'pullquote' && type !== 'unknown'
}
