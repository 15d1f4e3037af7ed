/** Returns the value of an own property, never an inherited one such as `constructor`. */
export function ownValue<T>(
  table: Record<string, T> | undefined,
  key: string | undefined,
): T | undefined {
  return table && typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined
}

/** Returns the value if it is a positive integer. Used for numbers from the caller's hooks. */
export function positiveInteger(value: number | undefined): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? value : undefined
}
