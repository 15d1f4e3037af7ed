import { rewriteJsonString } from '../input/formats/json-string.js'
import type { Checked, Fix } from './check-text.js'
import type { Range } from './position.js'

/** A text and the number of its fixes. */
interface Fixed {
  text: string
  checked: Checked
  /** The number of fixed findings. */
  count: number
}

/**
 * The maximum number of rounds, and of fixes for one place: each round applies one fix to each
 * place.
 */
const MAX_ROUNDS = 10

/**
 * Applies safe fixes to a JSON text until none is left. Nothing else in the text changes. A fix
 * that would make the article invalid is not applied.
 */
export function applyFixes(
  text: string,
  checked: Checked,
  check: (text: string) => Checked,
): Fixed {
  let fixed: Fixed = { text, checked, count: 0 }
  for (let round = 0; round < MAX_ROUNDS && fixed.checked.fixes.length > 0; round++) {
    const next = applyOnce(fixed.text, fixed.checked.fixes)
    if (next.count === 0) break
    const after = check(next.text)
    if (!after.isArticle) break
    fixed = { text: next.text, checked: after, count: fixed.count + next.count }
  }
  return fixed
}

/** Applies fixes that don't overlap, from the end to the start. The next rounds apply the others. */
function applyOnce(text: string, fixes: readonly Fix[]): { text: string; count: number } {
  let result = text
  let count = 0
  let open = text.length
  for (const fix of [...fixes].sort((a, b) => b.at.start - a.at.start)) {
    const { start, end, written } = editOf(text, fix)
    if (end > open || written === text.slice(start, end)) continue
    result = result.slice(0, start) + written + result.slice(end)
    count += 1
    open = start
  }
  return { text: result, count }
}

/** A range to replace, and the text to write there. */
interface Edit extends Range {
  written: string
}

function editOf(text: string, { at, was, value }: Fix): Edit {
  const raw = text.slice(at.start, at.end)
  if (!isSame(raw, was)) return { ...at, written: raw }
  return value === undefined
    ? { ...itemAround(text, at), written: '' }
    : { ...at, written: rewriteJsonString(raw, value) }
}

/** Whether a JSON text has the value that the fix expects. */
function isSame(raw: string, was: unknown): boolean {
  return /^["{]/.test(raw) && JSON.stringify(JSON.parse(raw)) === JSON.stringify(was)
}

/** Returns the range of an item of a list with its comma and the blanks before the next item. */
function itemAround(text: string, { start, end }: Range): Range {
  const afterItem = skipBlanks(text, end, 1)
  if (text[afterItem] === ',') return { start, end: skipBlanks(text, afterItem + 1, 1) }
  const beforeItem = skipBlanks(text, start - 1, -1)
  return text[beforeItem] === ','
    ? { start: beforeItem, end }
    : { start: beforeItem + 1, end: afterItem }
}

function skipBlanks(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at += step
  return at
}
