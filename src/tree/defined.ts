/**
 * Returns the fields that are not `undefined`, so that spreading them does not overwrite defaults.
 */
export function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
