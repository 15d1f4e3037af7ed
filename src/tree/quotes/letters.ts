/**
 * The letters and digits of a text in lower case: what is left when typography may differ.
 *
 * @example
 * lettersOf('“Calm”, she said.') // 'calmshesaid'
 */
export function lettersOf(text: string): string {
  // At the end of a word sigma has another form.
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .replaceAll('ς', 'σ')
}

/**
 * Whether two texts have the same letters, and some, as {@link lettersOf} gives them. Most texts
 * differ in the first of them, or are much longer, and are looked at no further.
 */
export function haveSameLetters(text: string, other: string): boolean {
  const isLonger = text.length > 2 * other.length + 20
  const first = firstLetter(text)
  return (
    !isLonger &&
    first !== undefined &&
    first === firstLetter(other) &&
    lettersOf(text) === lettersOf(other)
  )
}

function firstLetter(text: string): string | undefined {
  // Most texts begin with one that needs no search.
  const code = text.charCodeAt(0) | 0x20
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code)
  return /[\p{L}\p{M}\p{N}]/u.exec(text)?.[0].toLowerCase()
}
