/** Counts the keys in a value. Returns `NaN` if it is nested deeper than `depth`. */
export function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth === 0) return Number.NaN
  let count = 0
  if (Array.isArray(value)) for (const item of value) count += countKeys(item, depth - 1)
  else for (const key in value) count += 1 + countKeys(value[key as never], depth - 1)
  return count
}

/**
 * Counts the colons after a quotation mark: in most texts, one for each key. Returns `NaN` if the
 * count is not reliable.
 */
export function countColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before === 0x22) count += 1
    else if (before <= 0x20) return Number.NaN
  }
  return count
}
