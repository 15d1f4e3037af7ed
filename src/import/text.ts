/** A character that a reader sees: no blank, no control, and none that Unicode draws nothing for. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff0-\ufff8\ufffe\uffff]/u

/** Whether a text has something to see. */
export function hasWords(text: string | undefined): text is string {
  return text !== undefined && VISIBLE.test(text)
}

/** The text with each run of HTML white space as one blank. */
export function collapse(text: string): string {
  return SPACES.test(text) ? text.replace(RUNS_OF_SPACES, ' ') : text
}

const SPACES = /[\t\n\f\r]| {2}/
const RUNS_OF_SPACES = /[ \t\n\f\r]+/g

/** The text on one line, without blanks around it; `undefined` if nothing of it can be seen. */
export function lineOf(text: string | undefined): string | undefined {
  if (!hasWords(text)) return undefined
  return collapse(text).trim()
}

/** Characters that no text of an article may have. */
const FORBIDDEN = /\0|\p{Surrogate}/u

/** The text without NUL and halves of surrogate pairs, and how many there were. */
export function repairText(text: string): { text: string; count: number } {
  if (!FORBIDDEN.test(text)) return { text, count: 0 }
  let count = 0
  const repaired = text.replace(/\0|\p{Surrogate}/gu, (character) => {
    count += 1
    return character === '\0' ? '' : '\ufffd'
  })
  return { text: repaired, count }
}
