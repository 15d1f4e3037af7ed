import type * as z from 'zod'
import type { Findings } from '../findings.js'
import { guard } from '../guard.js'
import type { Limits } from '../limits.js'
import { STRIPPED_FIELDS } from '../normalize.js'
import { checksOf } from '../tree-check.js'
import { OPAQUE_FIELDS } from '../walk.js'
import { parseList } from './list-parser.js'
import { ALWAYS, type Field, type Plan, parseObject } from './object-parser.js'
import {
  type DefOf,
  INVALID,
  isWithinLimits,
  ownValue,
  type Parser,
  type Schema,
  startReading,
} from './reading.js'
import {
  booleanParser,
  leafParser,
  numberParser,
  oneOf,
  stringParser,
  type Test,
  unseenParser,
} from './scalar-parsers.js'

/** A value that is right. */
interface FastResult {
  /** A copy, down to somebody's own JSON; fields are in the order of the input. */
  value: unknown
  /** Whether there is nothing in it that `normalize` would change. */
  isNormal: boolean
  /** What the checks have seen: an object after the objects in it. */
  findings: Findings
}

/** @param isOurs Whether nobody else has the value, which is `JSON.parse`'s: it becomes the result. */
export type FastParser = (
  value: unknown,
  limits: Limits,
  isOurs?: boolean,
) => FastResult | undefined

/**
 * Makes of a schema a function that does in one walk what the guard, the schema and `visitObjects`
 * do in three, for values that are right: most are. It gives `undefined` for any other, which the
 * guard and the schema know the reasons for; they have the last word.
 *
 * It is made of closures, since edge workers and strict pages forbid code that is made of strings.
 * A schema of a kind that it doesn't know takes no objects here.
 *
 * @see https://zod.dev/library-authors
 */
export function createFastParser(schema: Schema): FastParser {
  const parse = toParser(schema)
  return (value, limits, isOurs = false) => {
    const reading = startReading(limits, isOurs)
    const parsed = parse(value, reading)
    if (parsed === INVALID || !isWithinLimits(reading)) return undefined
    if (reading.hasUnseenParts && guard(value, limits)) return undefined
    return { value: parsed, isNormal: reading.isNormal, findings: reading.findings }
  }
}

function toParser(schema: Schema): Parser {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const tests = (def.checks ?? []).map((check) => testOf(check._zod.def as CheckDef))
  const parser = tests.includes(undefined) ? undefined : parserOf(def)
  return parser ? (tests as Test[]).reduce(tested, parser) : leafParser(schema)
}

type CheckDef = z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef

function testOf(check: CheckDef): Test | undefined {
  switch (check.check) {
    case 'custom':
      return check.when ? undefined : (check.fn as Test)
    case 'min_length':
      return ({ length }) => length >= check.minimum
    case 'greater_than':
      return check.inclusive ? (value) => value >= check.value : undefined
    case 'less_than':
      return check.inclusive ? (value) => value <= check.value : undefined
    default:
      return undefined
  }
}

function tested(parser: Parser, isRight: Test): Parser {
  return (value, reading, isTypeKnown) => {
    const parsed = parser(value, reading, isTypeKnown)
    return parsed !== INVALID && isRight(parsed) ? parsed : INVALID
  }
}

function parserOf(def: DefOf<z.core.$ZodTypes>): Parser | undefined {
  switch (def.type) {
    case 'string':
      return stringParser(def)
    case 'boolean':
      return booleanParser
    case 'number':
      return numberParser(def)
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'optional':
      return optionalParser(def)
    case 'array':
      return arrayParser(def)
    case 'tuple':
      return tupleParser(def)
    case 'record':
      return recordParser(def)
    case 'object':
      return objectParser(def)
    case 'union':
      return unionParser(def as DefOf<z.core.$ZodDiscriminatedUnion>)
    case 'unknown':
      return unseenParser(() => true)
    case 'custom':
      return 'get' in def ? toParser((def.get as () => Schema)()) : unseenParser(def.fn as Test)
    default:
      return undefined
  }
}

function optionalParser({ innerType }: DefOf<z.core.$ZodOptional>): Parser {
  const parse = toParser(innerType)
  return (value, reading) => (value === undefined ? undefined : parse(value, reading))
}

function arrayParser({ element }: DefOf<z.core.$ZodArray>): Parser {
  const parsers = [toParser(element)]
  return (value, reading) => parseList(value, reading, parsers)
}

function tupleParser({ items, rest }: DefOf<z.core.$ZodTuple>): Parser | undefined {
  if (rest) return undefined
  const parsers = items.map(toParser)
  const required = items.findLastIndex(isRequired) + 1
  return (value, reading) =>
    Array.isArray(value) && value.length >= required && value.length <= parsers.length
      ? parseList(value, reading, parsers)
      : INVALID
}

function recordParser({ keyType, valueType }: DefOf<z.core.$ZodRecord>): Parser {
  const parseKey = toParser(keyType)
  const field: Field = {
    parse: toParser(valueType),
    // A key with nothing is not as good as none: what it holds is parsed, whatever it is.
    isRequired: true,
    isType: false,
    isOpaque: false,
    isNormal: ALWAYS,
  }
  return (value, reading) => {
    const get = (key: string): Field | undefined =>
      key !== '__proto__' && parseKey(key, reading) === key ? field : undefined
    const plan = { type: undefined, checks: [], required: 0, fields: { get } }
    return parseObject(value, reading, plan, false)
  }
}

function objectParser(def: DefOf<z.core.$ZodObject>): Parser | undefined {
  // An object that takes anybody's fields.
  if (def.catchall?._zod.def.type !== 'never') return undefined
  // Made when the first object comes, since schemas hold each other.
  let plan: Plan | undefined
  return (value, reading, isTypeKnown = false) => {
    plan ??= planOf(def)
    return parseObject(value, reading, plan, isTypeKnown)
  }
}

function planOf({ shape }: DefOf<z.core.$ZodObject>): Plan {
  const type = literalOf(shape.type)
  const fields = new Map<string, Field>()
  for (const [key, schema] of Object.entries(shape)) {
    const { def } = (schema as z.core.$ZodTypes)._zod
    fields.set(key, {
      parse: toParser(def.type === 'optional' ? def.innerType : schema),
      isRequired: isRequired(schema),
      isType: key === 'type' && type !== undefined,
      isOpaque: OPAQUE_FIELDS.has(key),
      isNormal: STRIPPED_FIELDS.has(key) ? () => false : key === 'value' ? hasNoReturn : ALWAYS,
    })
  }
  return {
    type,
    checks: checksOf(type),
    required: [...fields.values()].filter((field) => field.isRequired).length,
    fields,
  }
}

function hasNoReturn(value: unknown): boolean {
  return typeof value !== 'string' || !value.includes('\r')
}

function isRequired(schema: Schema): boolean {
  return schema._zod.optin === undefined
}

function literalOf(schema: Schema | undefined): string | undefined {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def
  return def?.type === 'literal' && def.values.length === 1 ? String(def.values[0]) : undefined
}

function unionParser(def: DefOf<z.core.$ZodDiscriminatedUnion>): Parser | undefined {
  const { discriminator, options } = def
  if (discriminator === undefined) return undefined
  const parsers = new Map<unknown, Parser>()
  for (const option of options) {
    const values = option._zod.propValues?.[discriminator]
    if (!values) return undefined
    const parser = toParser(option)
    for (const value of values) parsers.set(value, parser)
  }
  const isType = discriminator === 'type'
  return (value, reading) => {
    if (typeof value !== 'object' || value === null) return INVALID
    return parsers.get(ownValue(value, discriminator, reading))?.(value, reading, isType) ?? INVALID
  }
}
