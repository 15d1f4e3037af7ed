import type { z } from 'zod'
import { nameOf, nodeTypeOf } from './fields.js'
import { code, sectionLink } from './markdown.js'

/** Descriptions of strings by format. */
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
 * Describes a type in Markdown, with links to sections.
 *
 * @throws {Error} If a part of the schema has no description here.
 */
export function readableType(schema: z.core.$ZodType): string {
  return alternatives(readings(schema))
}

/**
 * Joins alternatives, two per line if there are many, because a long line would leave no room for
 * other cells.
 */
function alternatives(readings: readonly string[]): string {
  if (readings.length < 4) return readings.join(' | ')
  const lines = readings.flatMap((reading, index) =>
    index % 2 === 0 ? [[reading, ...readings.slice(index + 1, index + 2)].join(' | ')] : [],
  )
  return lines.join(' |<br>')
}

/** Returns the heading of the section about a schema, if there is one. */
export function sectionOf(schema: z.core.$ZodType): string | undefined {
  return nodeTypeOf(schema) ?? (hasFields(schema) ? nameOf(schema) : undefined)
}

/** Returns the alternatives of a value. Lists of one type are written as in TypeScript. */
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
      throw new Error(`The zod type \`${def.type}\` has no description. Add it to readableType.`)
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
  throw new Error(`The format \`${def.format}\` has no description. Add it to FORMATS.`)
}

function boundsOf({ minValue, maxValue }: z.ZodNumber): string {
  const isBounded = Number.isFinite(minValue) && Number.isFinite(maxValue)
  return isBounded
    ? [minValue, maxValue].map((bound) => bound?.toLocaleString('en')).join(' to ')
    : ''
}

/** Whether the schema contains objects, at any depth. */
function hasFields(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'array') return hasFields(def.element)
  if (def.type === 'lazy') return hasFields(def.getter())
  if (def.type === 'union') return def.options.every(hasFields)
  return def.type === 'object'
}
