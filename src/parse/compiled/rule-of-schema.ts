import type * as z from 'zod'
import { isTextField } from '../../tree/article-index.js'
import { OPAQUE_FIELDS } from '../../tree/visit.js'
import { checksOf } from '../checks/tree-checks.js'
import { STRIPPED_FIELDS } from '../normalize.js'
import type { Field, LazyPlan, ObjectPlan, Rule, Schema, Test } from './rule.js'

/** The definition of a zod schema. */
type DefOf<T extends z.core.$ZodTypes> = T['_zod']['def']

/** Returns the rule of an object as a whole. Zod runs the checks of the schema itself. */
export function ruleWithoutChecks(schema: Schema): Rule {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return ruleOfDef(def, schema) ?? { kind: 'leaf', test: undefined, detail: schema }
}

/**
 * Returns the rule of a schema. Schemas of unknown kinds do not accept objects.
 *
 * @see https://zod.dev/library-authors
 */
function ruleOfSchema(schema: Schema): Rule {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const tests = (def.checks ?? []).map((check) => testOfCheck(check._zod.def as CheckDef))
  const rule = tests.includes(undefined) ? undefined : ruleOfDef(def, schema)
  if (!rule) return { kind: 'leaf', test: undefined, detail: schema }
  if (tests.length === 0) return rule
  const isObject = rule.kind === 'object'
  const before = isObject ? rule.detail.test : rule.test
  const test = allOf([before, ...tests].filter((test) => test !== undefined))
  if (isObject) return ruleOfObject(rule.detail.make, test)
  // Spelled out so that engines use one hidden class.
  return { kind: rule.kind, test, detail: rule.detail } as Rule
}

function allOf(tests: readonly Test[]): Test | undefined {
  return tests.length > 1 ? (value) => tests.every((test) => test(value)) : tests[0]
}

type CheckDef = z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef

function testOfCheck(check: CheckDef): Test | undefined {
  switch (check.check) {
    case 'custom':
      return check.when || !check.fn ? undefined : synchronous(check.fn as Test)
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

/** Returns a test that fails for asynchronous results, so that zod runs them. */
function synchronous(test: Test): Test {
  return (value) => {
    const result = test(value)
    return !(result instanceof Promise) && result
  }
}

function ruleOfDef(def: DefOf<z.core.$ZodTypes>, schema: Schema): Rule | undefined {
  switch (def.type) {
    case 'string':
      return ruleOfString(def)
    case 'boolean':
      return { kind: 'scalar', test: undefined, detail: 'boolean' }
    case 'number':
      return ruleOfNumber(def)
    case 'literal':
      return ruleOfChoice(def.values)
    case 'enum':
      return ruleOfChoice(Object.values(def.entries))
    case 'optional':
      // The object that has the field tests whether it is present.
      return ruleOfSchema(def.innerType)
    case 'array':
      return ruleOfList([ruleOfSchema(def.element)], 0, Number.POSITIVE_INFINITY)
    case 'tuple':
      return ruleOfTuple(def)
    case 'record':
      // A record with enum keys requires each of them.
      return def.keyType._zod.def.type === 'string'
        ? ruleOfObject(() => planOfRecord(def))
        : undefined
    case 'object':
      // Not an object that accepts any fields.
      return def.catchall?._zod.def.type === 'never' && Object.values(def.shape).every(canBeAbsent)
        ? ruleOfObject(() => planOf(def))
        : undefined
    case 'union':
      return ruleOfUnion(def as DefOf<z.core.$ZodDiscriminatedUnion>)
    case 'unknown':
      return { kind: 'unseen', test: undefined, detail: undefined }
    case 'lazy':
      return ruleOfSchema((schema as z.core.$ZodLazy)._zod.innerType)
    case 'custom':
      return { kind: 'unseen', test: synchronous(def.fn as Test), detail: undefined }
    default:
      return undefined
  }
}

type StringFormat = Partial<DefOf<z.core.$ZodCustomStringFormat>>

/** Formats of zod that are fully described by their pattern. */
const FORMATS_BY_PATTERN: ReadonlySet<string> = new Set(['datetime', 'date', 'duration'])

/** Formats whose strings cannot contain a NUL or a lone surrogate. */
const ASCII_FORMATS: ReadonlySet<string> = new Set([...FORMATS_BY_PATTERN, 'node-id'])

function ruleOfString({ format, fn, pattern }: StringFormat): Rule | undefined {
  if (format === undefined) return { kind: 'text', test: undefined, detail: undefined }
  const byPattern = pattern && FORMATS_BY_PATTERN.has(format)
  const test = fn ?? (byPattern ? (text: string) => pattern.test(text) : undefined)
  if (test === undefined) return undefined
  return { kind: ASCII_FORMATS.has(format) ? 'ascii' : 'text', test, detail: undefined }
}

function ruleOfNumber({ format }: Partial<DefOf<z.core.$ZodNumberFormat>>): Rule | undefined {
  if (format !== undefined && format !== 'safeint') return undefined
  const test = format ? Number.isSafeInteger : Number.isFinite
  return { kind: 'scalar', test, detail: 'number' }
}

function ruleOfChoice(values: readonly unknown[]): Rule {
  return { kind: 'choice', test: undefined, detail: new Set(values) }
}

function ruleOfList(items: readonly Rule[], least: number, most: number): Rule {
  return { kind: 'list', test: undefined, detail: { items, least, most } }
}

function ruleOfTuple({ items, rest }: DefOf<z.core.$ZodTuple>): Rule | undefined {
  if (rest || !items.every(canBeAbsent)) return undefined
  return ruleOfList(items.map(ruleOfSchema), items.findLastIndex(isRequired) + 1, items.length)
}

function ruleOfUnion(def: DefOf<z.core.$ZodDiscriminatedUnion>): Rule | undefined {
  const { discriminator } = def
  if (discriminator === undefined) return undefined
  const options = new Map<unknown, LazyPlan>()
  for (const option of def.options) {
    const values = option._zod.propValues?.[discriminator]
    const rule = ruleOfSchema(option)
    if (!values || rule.kind !== 'object') return undefined
    for (const value of values) options.set(value, rule.detail)
  }
  return { kind: 'union', test: undefined, detail: { discriminator, options } }
}

function ruleOfObject(make: () => ObjectPlan, test?: Test): Rule {
  return { kind: 'object', test: undefined, detail: { plan: undefined, make, test } }
}

function planOf({ shape }: DefOf<z.core.$ZodObject>): ObjectPlan {
  const type = literalOf(shape.type)
  const fields = Object.entries(shape).map(
    ([key, schema]) => [key, fieldOf(type, key, schema)] as const,
  )
  const checks = checksOf(type)
  const required = fields.filter(([, field]) => field.isRequired).map(([key]) => key)
  const words = fields.find(([key]) => key === 'value')?.[1].rule
  const isValueNode =
    checks.length === 0 && required.join() === 'type,value' && words?.kind === 'text' && !words.test
  return {
    type,
    checks,
    required: required.length,
    fields: new Map(fields),
    isValueNode,
    others: undefined,
  }
}

function planOfRecord({ keyType, valueType }: DefOf<z.core.$ZodRecord>): ObjectPlan {
  const field: Field = {
    rule: ruleOfSchema(valueType),
    isRequired: isRequired(valueType),
    isId: false,
    isOpaque: false,
    isStripped: false,
    isLines: false,
    isSeen: false,
  }
  const others = { key: ruleOfSchema(keyType), field }
  return { type: undefined, checks: [], required: 0, fields: new Map(), isValueNode: false, others }
}

function fieldOf(type: string | undefined, key: string, schema: Schema): Field {
  return {
    rule: ruleOfSchema(schema),
    isRequired: isRequired(schema),
    isId: key === 'id',
    isOpaque: OPAQUE_FIELDS.has(key),
    isStripped: STRIPPED_FIELDS.has(key),
    isLines: key === 'value' || !OPAQUE_FIELDS.has(key),
    isSeen: isTextField(type, key),
  }
}

/** Whether a missing value stays missing, without a default. */
function canBeAbsent(schema: Schema): boolean {
  return isRequired(schema) || ['optional', 'unknown'].includes(schema._zod.def.type)
}

function isRequired(schema: Schema): boolean {
  return schema._zod.optin === undefined
}

function literalOf(schema: Schema | undefined): string | undefined {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def
  return def?.type === 'literal' && def.values.length === 1 ? String(def.values[0]) : undefined
}
