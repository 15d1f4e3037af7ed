// Renderers take a checked article, and a cast can still bring anything. What is of the wrong kind
// counts as not there: the words around it stay, and nothing throws.

/** The objects of a list, which nearly always is the list itself; none if it is no list. */
export function objectsOf<T>(list: readonly T[] | undefined): readonly NonNullable<T>[] {
  if (!Array.isArray(list)) return NONE
  for (let index = 0; index < list.length; index++) {
    if (!isItem(list[index])) return list.filter(isItem)
  }
  return list
}

const NONE: readonly never[] = []

function isItem(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** A whole number that is above zero, and nothing else. */
export function positiveInteger(value: number | undefined): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? value : undefined
}

/** A text, and nothing else. */
export function stringOrUndefined(value: string | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The value a table has under a key of its own, if the key is one. */
export function ownValue<T>(
  table: Record<string, T> | undefined,
  key: string | undefined,
): T | undefined {
  return table && typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined
}

/** The depth of a heading, within what a body may have. */
export function headingDepth(depth: number): number {
  return Number.isInteger(depth) ? Math.min(Math.max(depth, 2), 6) : 2
}
