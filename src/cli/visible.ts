/**
 * A text as a terminal may show it: controls, which could move the cursor or change colours, and
 * marks of direction are written out.
 */
export function visible(text: string): string {
  return text.replace(
    /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
