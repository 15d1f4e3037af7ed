/**
 * C0 and C1 controls except TAB and LF, bidirectional overrides that can make text appear in a
 * misleading order, lone surrogates, and noncharacters such as `U+FFFE`.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSHOWABLE = /(?![\t\n])\p{Cc}|[\u202a-\u202e]|\p{Surrogate}|\p{NChar}/gu

/** A quick test for such characters, which are rare. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/

/** A faster test with fewer ranges, which matches all suspect characters and more. */
const RARE = /[^ -~\u00a0-\u2029\u202f-\ud7ff]/

/** Cleans text for metadata: one line, without soft hyphens and runs of spaces. */
export function cleanMetadata(text: unknown): string {
  return cleanText(text)
    .replace(/\u00ad/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

/**
 * Removes the characters that no target can contain, and converts line endings to LF.
 *
 * @throws {TypeError} If the value is neither a string nor `undefined`.
 */
export function cleanText(text: unknown): string {
  if (text === undefined) return ''
  if (typeof text !== 'string') throw new TypeError('Text must be a string.')
  if (!RARE.test(text) || !SUSPECT.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(UNSHOWABLE, '')
}
