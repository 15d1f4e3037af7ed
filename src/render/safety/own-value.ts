/** The value of a table's own key: no key finds what objects inherit, such as `constructor`. */
export function ownValue<T>(
  table: Record<string, T> | undefined,
  key: string | undefined,
): T | undefined {
  return table && typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined
}

/** The value if it is a whole number above zero, for numbers from the caller's hooks. */
export function positiveInteger(value: number | undefined): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? value : undefined
}
