/**
 * C0 and C1 controls but TAB and LF, the bidirectional overrides that can make a text read other
 * than it is written, halves of surrogate pairs, and what is no character at all (`U+FFFE`).
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSHOWABLE = /(?![\t\n])\p{Cc}|[\u202a-\u202e]|\p{Surrogate}|\p{NChar}/gu

/** Whether there may be something to do: hardly any text has such a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/

/** What few texts have, and a suspect character is: to ask for fewer ranges takes less time. */
const RARE = /[^ -~\u00a0-\u2029\u202f-\ud7ff]/

/** The text for metadata, which no reader sees broken into lines: without soft hyphens. */
export function cleanMetadata(text: unknown): string {
  return cleanText(text)
    .replace(/\u00ad/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

/** The text as every target can show it: without controls, with LF as line end. */
export function cleanText(text: unknown): string {
  if (typeof text !== 'string') return ''
  if (!RARE.test(text) || !SUSPECT.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(UNSHOWABLE, '')
}
