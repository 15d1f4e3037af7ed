/**
 * Whether the prototype of an object is `null` or that of an object literal, in this realm or
 * another.
 */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    prototype === Object.prototype ||
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null &&
      Object.hasOwn(prototype as object, 'isPrototypeOf'))
  )
}

/** Whether a string contains a NUL or a lone surrogate, which no output can contain. */
export function isUnusable(text: string): boolean {
  return !text.isWellFormed() || text.includes('\0')
}

const { __lookupGetter__: lookupGetter } = Object.prototype as unknown as {
  __lookupGetter__(this: object, index: number): unknown
}

/** Whether an array item is a getter. Looking up its descriptor would be three times slower. */
export function hasGetter(list: readonly unknown[], index: number): boolean {
  return lookupGetter.call(list, index) !== undefined
}

/**
 * Copies plain data that has passed the guard: own properties only, so that later code meets no proxy,
 * and no list with custom methods.
 */
export function copyPlainData(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const ownValue = (key: string | number) =>
    copyPlainData(Object.getOwnPropertyDescriptor(value, key)?.value)
  if (Array.isArray(value))
    return Array.from({ length: value.length }, (_, index) => ownValue(index))
  return Object.fromEntries(Object.keys(value).map((key) => [key, ownValue(key)]))
}
