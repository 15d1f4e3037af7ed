// Readers of values that types can't vouch for: keys of tables, and numbers from the caller's hooks.

/** The objects in a list. Anything else counts as an empty list. */
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

/** The value if it is a whole number above zero. */
export function positiveInteger(value: number | undefined): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? value : undefined
}

/** The value if it is a string. */
export function stringOrUndefined(value: string | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The value of a table's own key: no key finds what objects inherit, such as `constructor`. */
export function ownValue<T>(
  table: Record<string, T> | undefined,
  key: string | undefined,
): T | undefined {
  return table && typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined
}
