import type * as z from 'zod'
import { liveUpdateSchema, nodeSchemas } from '../parse/schemas.js'
import { isObject, type PlainObject } from '../tree/visit.js'

// Attributes of directives are strings. The schemas define the type of each value, so a new field
// of a node automatically becomes an attribute. Nested fields have names with dots:
// `rights.creditText`.

/** The attribute that references an entry of `details` in the front matter. */
export const DETAILS = 'details'

type Schema = z.core.$ZodType

/** A live update is a directive in Markdown, although it is not a node. */
const schemas: Record<string, Schema> = { ...nodeSchemas, update: liveUpdateSchema }

/** The fields of a node, split into attributes and the rest. */
export interface SplitFields {
  attributes: Record<string, string>
  /** The fields that attributes cannot represent, such as lists of objects. */
  details: PlainObject
}

/**
 * Splits the fields of a node into attributes and the rest.
 *
 * @param left Fields to leave out, which are written in another form.
 */
export function toAttributes(node: PlainObject, left: readonly string[]): SplitFields {
  const attributes: Record<string, string> = {}
  const details: PlainObject = {}
  for (const [name, value] of Object.entries(node)) {
    if (left.includes(name) || value === undefined) continue
    const found = attributesOf(name, value)
    if (found) Object.assign(attributes, Object.fromEntries(found))
    else define(details, name, value)
  }
  return { attributes, details }
}

/** Returns a value as attributes, or `undefined` if that is not possible. */
function attributesOf(name: string, value: unknown): [name: string, value: string][] | undefined {
  if (value === null || name === DETAILS) return undefined
  if (Array.isArray(value)) {
    const isList = value.every((item) => typeof item === 'string' && /^\S+$/.test(item))
    return isList ? [[name, value.join(' ')]] : undefined
  }
  if (!isObject(value)) return [[name, value === true ? '' : String(value)]]
  const inner = Object.entries(value).map(([key, item]) =>
    key.includes('.') ? undefined : attributesOf(`${name}.${key}`, item),
  )
  if (inner.length === 0) return undefined
  return inner.every((item) => item !== undefined) ? inner.flat() : undefined
}

/** Converts the attributes of a directive to the fields of its node. */
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

/** Defines a property. Its name may be `__proto__`. */
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
