/**
 * The letters and digits of a text in lower case: what is left when typography may differ.
 *
 * @example
 * lettersOf('“Calm”, she said.') // 'calmshesaid'
 */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
