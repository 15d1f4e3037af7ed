/**
 * A table in which no key finds what objects inherit, such as `constructor`. An article that was never
 * parsed may have any string for a key, so what is found may be `undefined`.
 */
export function ownKeys<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
): Readonly<Partial<Record<Key, Value>>> {
  return Object.assign(Object.create(null), table)
}
