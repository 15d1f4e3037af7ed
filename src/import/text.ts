/** A visible character: not a space, a control character, or a default-ignorable one. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff0-\ufff8\ufffe\uffff]/u

/** Whether a text has visible characters. */
export function hasWords(text: string | undefined): text is string {
  return text !== undefined && VISIBLE.test(text)
}

/** Replaces each run of HTML white space by one space. */
export function collapse(text: string): string {
  return SPACES.test(text) ? text.replace(RUNS_OF_SPACES, ' ') : text
}

const SPACES = /[\t\n\f\r]| {2}/
const RUNS_OF_SPACES = /[ \t\n\f\r]+/g

/**
 * Returns the text on one line without leading and trailing spaces, or `undefined` if nothing is
 * visible.
 */
export function lineOf(text: string | undefined): string | undefined {
  if (!hasWords(text)) return undefined
  return collapse(text).trim()
}

/** Characters that texts of an article cannot contain. */
const FORBIDDEN = /\0|\p{Surrogate}/u

/** Removes NUL and lone surrogates, and returns their number. */
export function repairText(text: string): { text: string; count: number } {
  if (!FORBIDDEN.test(text)) return { text, count: 0 }
  let count = 0
  const repaired = text.replace(/\0|\p{Surrogate}/gu, (character) => {
    count += 1
    return character === '\0' ? '' : '\ufffd'
  })
  return { text: repaired, count }
}
