import { closest, distance } from 'fastest-levenshtein'

/**
 * Returns a question that suggests the nearest candidate, after a space. Returns `''` if none is
 * near.
 *
 * @example
 * didYouMean('pulquote', ['paragraph', 'pullquote']) // ' Did you mean `pullquote`?'
 */
export function didYouMean(found: unknown, candidates: readonly string[]): string {
  // A long string is never near a name, and comparing it would be slow.
  if (typeof found !== 'string' || found.length > 40 || candidates.length === 0) return ''
  const lower = found.toLowerCase()
  const nearest = closest(lower, candidates)
  const mistakes = distance(lower, nearest.toLowerCase())
  return mistakes <= Math.max(1, Math.floor(nearest.length / 3))
    ? ` Did you mean \`${nearest}\`?`
    : ''
}
