/**
 * The letters and digits of a text in lower case: what is left when typography may differ.
 *
 * @example
 * lettersOf('“Calm”, she said.') // 'calmshesaid'
 */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/**
 * Whether a text has just these letters, as {@link lettersOf} gives them; a text that is much longer
 * can't, and is not looked at.
 */
export function hasLetters(text: string, letters: string): boolean {
  return text.length < 2 * letters.length + 20 && lettersOf(text) === letters
}
