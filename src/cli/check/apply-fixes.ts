import { rewriteJsonString } from '../input/formats/json-string.js'
import type { Checked, Fix } from './check-text.js'

/** A text and the number of its fixes. */
interface Fixed {
  text: string
  checked: Checked
  /** The number of fixed findings. */
  count: number
}

/**
 * The maximum number of rounds, and of fixes for one string: each round applies one fix to each
 * string.
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

/** Applies one fix to each string. The next rounds apply the others. */
function applyOnce(text: string, fixes: readonly Fix[]): { text: string; count: number } {
  const once = new Map(fixes.map((fix) => [fix.at.start, fix]))
  const applied = [...once.values()]
    .filter(({ at, was }) => isStringOf(text.slice(at.start, at.end), was))
    .sort((a, b) => b.at.start - a.at.start)
  const result = applied.reduce(
    (result, { at: { start, end }, value }) =>
      result.slice(0, start) + rewriteJsonString(text.slice(start, end), value) + result.slice(end),
    text,
  )
  return { text: result, count: result === text ? 0 : applied.length }
}

/** Whether a JSON string has the value that the fix expects. */
function isStringOf(raw: string, text: string): boolean {
  return raw.startsWith('"') && JSON.parse(raw) === text
}
