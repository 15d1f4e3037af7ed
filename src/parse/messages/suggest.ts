import { closest, distance } from 'fastest-levenshtein'
import { FIELD_SYNONYMS, TYPE_SYNONYMS } from './synonyms.js'

/** Returns the name that is probably meant by its spelling, if one is near. */
function nearest(found: unknown, candidates: readonly string[]): string | undefined {
  // A long word can't be near a name, and measuring it would take its time.
  if (typeof found !== 'string' || found.length > 40 || candidates.length === 0) return undefined
  const swapped = candidates.find((name) => isSwapped(found.toLowerCase(), name.toLowerCase()))
  if (swapped !== undefined) return swapped
  const name = closest(found.toLowerCase(), candidates)
  const mistakes = distance(found.toLowerCase(), name.toLowerCase())
  return mistakes <= Math.max(1, Math.floor(name.length / 3)) ? name : undefined
}

/** Whether two words differ only in the order of two neighbouring letters, as `ulr` and `url` do. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let first = 0
  while (a[first] === b[first]) first += 1
  const next = first + 1
  return a[first] === b[next] && a[next] === b[first] && a.slice(next + 1) === b.slice(next + 1)
}

/**
 * Returns the field that is probably meant, by its spelling or its meaning.
 *
 * @param free The fields without a value.
 */
export function nearestField(
  found: string,
  fields: readonly string[],
  free: readonly string[],
): string | undefined {
  return nearest(found, fields) ?? named(FIELD_SYNONYMS, found, free)
}

/** Returns the type of node that is probably meant: one that is allowed, or else any. */
export function nearestType(
  found: unknown,
  allowed: readonly string[],
  all: readonly string[],
): string | undefined {
  return (
    nearest(found, allowed) ??
    named(TYPE_SYNONYMS, found, allowed) ??
    nearest(found, all) ??
    named(TYPE_SYNONYMS, found, all)
  )
}

/**
 * Returns a question that suggests the nearest candidate, after a space. Returns `''` if none is
 * near.
 *
 * @example
 * didYouMean('pulquote', ['paragraph', 'pullquote']) // ' Did you mean `pullquote`?'
 */
export function didYouMean(found: unknown, candidates: readonly string[]): string {
  return question(nearest(found, candidates))
}

/** The question for a name that was found. */
export function question(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean \`${name}\`?`
}

function named(
  synonyms: ReadonlyMap<string, readonly string[]>,
  found: unknown,
  names: readonly string[],
): string | undefined {
  if (typeof found !== 'string' || found.length > 40) return undefined
  const plain = found.toLowerCase().replace(/[^a-z\d]/g, '')
  return synonyms.get(plain)?.find((name) => names.includes(name))
}
