/** Typographic characters and their ASCII equivalents. Letters are not changed. */
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
 * Replaces quotation marks, dashes, ellipses, bullets and no-break spaces with ASCII characters.
 *
 * @example
 * toAscii('“Calm…”') // '"Calm..."'
 */
export function toAscii(text: string): string {
  return text.replace(/[^\0-\u007f]/g, (character) => ASCII.get(character) ?? character)
}
