/**
 * Returns the letters and digits of a text in lower case, to compare texts regardless of
 * typography.
 *
 * @example
 * lettersOf('“Calm”, she said.') // 'calmshesaid'
 */
export function lettersOf(text: string): string {
  // Sigma has a different form at the end of a word.
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .replaceAll('ς', 'σ')
}

/**
 * Whether two texts have the same letters as {@link lettersOf} returns them, and at least one. Most
 * texts differ in their first letter or their length, which are compared first.
 */
export function haveSameLetters(text: string, other: string): boolean {
  if (isMuchLonger(text, other) || isMuchLonger(other, text)) return false
  const first = firstLetter(text)
  return first !== undefined && first === firstLetter(other) && lettersOf(text) === lettersOf(other)
}

function isMuchLonger(text: string, other: string): boolean {
  return text.length > 2 * other.length + 20
}

function firstLetter(text: string): string | undefined {
  // Most texts begin with a letter.
  const code = text.charCodeAt(0) | 0x20
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code)
  return /[\p{L}\p{M}\p{N}]/u.exec(text)?.[0].toLowerCase()
}
