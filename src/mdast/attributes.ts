import type * as z from 'zod'
import { liveUpdateSchema, nodeSchemas } from '../parse/schemas.js'
import { isObject, type PlainObject } from '../tree/visit.js'

// Attributes of directives are texts. What kind of value each stands for is in the schemas, so a
// new field of a node is an attribute by itself. Fields within fields have names with dots:
// `rights.creditText`.

type Schema = z.core.$ZodType

/** A live update is no node, and a directive in Markdown. */
const schemas: Record<string, Schema> = { ...nodeSchemas, update: liveUpdateSchema }

/**
 * The fields of a node as attributes.
 *
 * @param left Fields that stand elsewhere.
 * @returns `undefined` if a field is a list of objects, which no attribute can be.
 */
export function toAttributes(
  node: PlainObject,
  left: readonly string[],
): Record<string, string> | undefined {
  const attributes: Record<string, string> = {}
  const add = (name: string, value: unknown): boolean => {
    if (value === undefined) return true
    if (isObject(value)) {
      return Object.entries(value).every(([key, inner]) => add(`${name}.${key}`, inner))
    }
    if (Array.isArray(value)) {
      if (!value.every((item) => typeof item === 'string' && /^\S+$/.test(item))) return false
      attributes[name] = value.join(' ')
      return true
    }
    attributes[name] = value === true ? '' : String(value)
    return value !== null
  }
  const isPlain = Object.entries(node).every(
    ([name, value]) => left.includes(name) || add(name, value),
  )
  return isPlain ? attributes : undefined
}

/** The attributes of a directive as the fields of its node. */
export function fromAttributes(
  type: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
): PlainObject {
  const fields: PlainObject = {}
  for (const [name, text] of Object.entries(attributes)) {
    const path = name.split('.')
    const last = path.pop() ?? name
    let place = fields
    for (const key of path) {
      if (!Object.hasOwn(place, key) || !isObject(place[key])) define(place, key, {})
      place = place[key] as PlainObject
    }
    define(place, last, readValue(kindAt(type, name.split('.')), text ?? ''))
  }
  return fields
}

/** A name of a file may be `__proto__`. */
function define(object: PlainObject, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

function readValue(kind: string | undefined, text: string): unknown {
  if (kind === 'boolean')
    return text === '' || text === 'true' ? true : text === 'false' ? false : text
  if (kind === 'number') return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text
  if (kind === 'array') return text === '' ? [] : text.split(' ')
  return text
}

function kindAt(type: string, path: readonly string[]): string | undefined {
  let schema: Schema | undefined = Object.hasOwn(schemas, type) ? schemas[type] : undefined
  for (const key of path) {
    const { shape = {} } = unwrapped(schema) as { shape?: Record<string, Schema> }
    schema = Object.hasOwn(shape, key) ? shape[key] : undefined
  }
  return schema && unwrapped(schema).type
}

function unwrapped(schema: Schema | undefined): { type?: string; shape?: Record<string, Schema> } {
  let def = (schema?._zod.def ?? {}) as {
    type?: string
    innerType?: Schema
    shape?: Record<string, Schema>
  }
  while (def.innerType) def = def.innerType._zod.def as typeof def
  return def
}
