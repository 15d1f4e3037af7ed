/** What typography has for which ASCII. Letters stay as they are. */
const FOLDS: readonly [characters: string, ascii: string][] = [
  ['‘’‚‛′‹›', "'"],
  ['“”„‟″«»', '"'],
  ['‐‑‒–−', '-'],
  ['—―', '--'],
  ['…', '...'],
  ['•‣◦·', '*'],
  ['\u00a0\u2007\u202f', ' '],
  ['×', 'x'],
]

const ASCII = new Map(
  FOLDS.flatMap(([characters, ascii]) => [...characters].map((c) => [c, ascii])),
)

/**
 * The text with ASCII for quotation marks, dashes, ellipses, bullets and no-break spaces.
 *
 * @example
 * toAscii('“Calm…”') // '"Calm..."'
 */
export function toAscii(text: string): string {
  return text.replace(/[^\0-\u007f]/g, (character) => ASCII.get(character) ?? character)
}
