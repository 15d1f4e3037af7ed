import type { z } from 'zod'
import { nameOf, nodeTypeOf } from './fields.js'
import { code, sectionLink } from './markdown.js'

/** What a string is, by the name of its format. */
const FORMATS: Record<string, string> = {
  'some-text': '',
  'node-id': 'id',
  'language-tag': 'BCP 47',
  datetime: 'RFC 3339',
  'partial-date': 'year, month, day or RFC 3339',
  embargo: 'RFC 3339 or `indefinite`',
  duration: 'ISO 8601 duration',
  provider: 'lower case',
  'media-type': 'media type',
  'aspect-ratio': 'ratio',
  'extension-key': 'vendor:key',
  'http-url': 'http(s) URL',
  'https-url': 'https URL',
  'media-url': 'http(s) or relative URL',
}

/**
 * A type as one reads it: Markdown, with links to what has a section of its own.
 *
 * @throws {Error} If the schema has a part without a reading: give it one.
 */
export function readableType(schema: z.core.$ZodType): string {
  return alternatives(readings(schema))
}

/** Many alternatives stand two in a line: in a table, a long line leaves other cells no room. */
function alternatives(readings: readonly string[]): string {
  if (readings.length < 4) return readings.join(' | ')
  const lines = readings.flatMap((reading, index) =>
    index % 2 === 0 ? [[reading, ...readings.slice(index + 1, index + 2)].join(' | ')] : [],
  )
  return lines.join(' |<br>')
}

/** The heading of the section about a schema, if it has one of its own. */
export function sectionOf(schema: z.core.$ZodType): string | undefined {
  return nodeTypeOf(schema) ?? (hasFields(schema) ? nameOf(schema) : undefined)
}

/** What a value may be, one by one. Lists of one thing are written as in TypeScript. */
function readings(schema: z.core.$ZodType, list = ''): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const section = sectionOf(schema)
  if (section) {
    const name = def.type === 'array' || def.type === 'lazy' ? `${section}[]` : section
    return [sectionLink(code(name + list), section)]
  }
  switch (def.type) {
    case 'optional':
      return readings(def.innerType, list)
    case 'nullable':
      return [...readings(def.innerType, list), code('null')]
    case 'array': {
      const items = readings(def.element, `${list}[]`)
      return items.length === 1
        ? items
        : [`list of ${'lists of '.repeat(list.length / 2)}${readableType(def.element)}`]
    }
    case 'tuple':
      return [def.items.map(tupleItem).join(', then ')]
    case 'record':
      return [`object: ${readableType(def.keyType)} → ${readableType(def.valueType)}`]
    case 'union':
      return def.options.flatMap((option) => readings(option, list))
    case 'literal':
      return def.values.map((value) => code(JSON.stringify(value)))
    case 'enum':
      return Object.values(def.entries).map((value) => code(JSON.stringify(value)))
    case 'string':
      return [withNote(`string${list}`, stringNote(def))]
    case 'number': {
      const number = schema as z.ZodNumber
      return [withNote((number.isInt ? 'integer' : 'number') + list, boundsOf(number))]
    }
    case 'boolean':
    case 'null':
      return [code(def.type + list)]
    case 'lazy':
      return readings(def.getter(), list)
    case 'unknown':
      return [def.checks ? 'any JSON' : 'anything']
    default:
      throw new Error(`There is no reading for zod's \`${def.type}\`. Teach readableType about it.`)
  }
}

function tupleItem(item: z.core.$ZodType): string {
  return item._zod.def.type === 'optional' ? `${readableType(item)} (optional)` : readableType(item)
}

function withNote(name: string, note: string): string {
  return note ? `${code(name)} (${note})` : code(name)
}

function stringNote(def: object): string {
  if (!('format' in def)) return 'may be empty'
  const note = FORMATS[String(def.format)]
  if (note !== undefined) return note
  throw new Error(`There are no words for the format \`${def.format}\`. Add it to FORMATS.`)
}

function boundsOf({ minValue, maxValue }: z.ZodNumber): string {
  const isBounded = Number.isFinite(minValue) && Number.isFinite(maxValue)
  return isBounded
    ? [minValue, maxValue].map((bound) => bound?.toLocaleString('en')).join(' to ')
    : ''
}

/** Whether the schema is of objects, at whatever distance. */
function hasFields(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'array') return hasFields(def.element)
  if (def.type === 'lazy') return hasFields(def.getter())
  if (def.type === 'union') return def.options.every(hasFields)
  return def.type === 'object'
}
