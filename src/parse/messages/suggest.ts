import { closest, distance } from 'fastest-levenshtein'

/**
 * A question that names what was probably meant, with a blank before it; `''` if nothing is near.
 *
 * @example
 * didYouMean('pulquote', ['paragraph', 'pullquote']) // ' Did you mean `pullquote`?'
 */
export function didYouMean(found: unknown, candidates: readonly string[]): string {
  // A long word can't be near a name, and measuring it would take its time.
  if (typeof found !== 'string' || found.length > 40 || candidates.length === 0) return ''
  const lower = found.toLowerCase()
  const nearest = closest(lower, candidates)
  const mistakes = distance(lower, nearest.toLowerCase())
  return mistakes <= Math.max(1, Math.floor(nearest.length / 3))
    ? ` Did you mean \`${nearest}\`?`
    : ''
}
