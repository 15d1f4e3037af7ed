import { fromPointer } from '../../tree/pointer.js'

/**
 * Converts a pointer to a zod path: numbers for array items, strings for object keys. Reads
 * property descriptors, so that no getter runs.
 */
export function toZodPath(pointer: string, input: unknown): (string | number)[] {
  let value = input
  return fromPointer(pointer).map((key) => {
    const step = Array.isArray(value) ? Number(key) : key
    value = Object.getOwnPropertyDescriptor(Object(value), key)?.value
    return step
  })
}
