import { rewriteJsonString } from '../input/formats/json-string.js'
import type { Checked, Fix } from './check-text.js'

/** A text, and what is found in it. */
interface Mended {
  text: string
  checked: Checked
}

/** Each round does one fix of each text, so this is how many fixes one text may take. */
const MAX_ROUNDS = 10

/**
 * Mends what is certain in a file of JSON, until there is no more of it; nothing else of the file
 * changes. A fix that would leave no article is not done.
 */
export async function applyAllFixes(
  text: string,
  checked: Checked,
  check: (text: string) => Promise<Checked>,
): Promise<Mended> {
  let mended: Mended = { text, checked }
  for (let round = 0; round < MAX_ROUNDS && mended.checked.fixes.length > 0; round++) {
    const next = applyFixes(mended.text, mended.checked.fixes)
    if (next === mended.text) break
    const after = await check(next)
    if (!after.isArticle) break
    mended = { text: next, checked: after }
  }
  return mended
}

/** The text with one fix in each place: those that are left come in the next round. */
function applyFixes(text: string, fixes: readonly Fix[]): string {
  const once = new Map(fixes.map((fix) => [fix.at.start, fix]))
  let mended = text
  for (const { at, was, value } of [...once.values()].sort((a, b) => b.at.start - a.at.start)) {
    const raw = text.slice(at.start, at.end)
    if (!isStringOf(raw, was)) continue
    mended = mended.slice(0, at.start) + rewriteJsonString(raw, value) + mended.slice(at.end)
  }
  return mended
}

/** What stands there is looked at once more before it is replaced. */
function isStringOf(raw: string, text: string): boolean {
  return raw.startsWith('"') && JSON.parse(raw) === text
}
