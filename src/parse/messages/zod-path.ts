import { fromPointer } from '../../tree/pointer.js'

/**
 * A pointer as a path of zod: numbers for items of a list, strings for fields of an object. Values are
 * read by their descriptors, so that no getter runs.
 */
export function toZodPath(pointer: string, input: unknown): (string | number)[] {
  let value = input
  return fromPointer(pointer).map((key) => {
    const step = Array.isArray(value) ? Number(key) : key
    value = Object.getOwnPropertyDescriptor(Object(value), key)?.value
    return step
  })
}
