import type * as z from 'zod'
import type { NodeCheck } from '../checks/tree-checks.js'

export type Schema = z.core.$ZodType

/** Whether a value, or the schema's output for it, is valid. */
// biome-ignore lint/suspicious/noExplicitAny: each is only called with values that its rule accepts.
export type Test = (value: any) => unknown

/** The details of each kind of rule, besides its test. */
interface Details {
  /** Any string that the guard accepts. */
  text: undefined
  /** A string whose test only accepts characters that the guard accepts. */
  ascii: undefined
  /** A number or a boolean. */
  scalar: 'number' | 'boolean'
  /** One of these values. */
  choice: ReadonlySet<unknown>
  list: ListPlan
  object: LazyPlan
  /** An object whose schema is selected by a discriminator. */
  union: { discriminator: string; options: ReadonlyMap<unknown, LazyPlan> }
  /** Opaque JSON. */
  unseen: undefined
  /** Any value that the schema itself accepts, except objects. */
  leaf: Schema
}

/**
 * The values that a schema accepts, as data. All rules have the same fields in the same order, so
 * that engines use one hidden class.
 */
export type Rule = {
  [Kind in keyof Details]: { kind: Kind; test: Test | undefined; detail: Details[Kind] }
}[keyof Details]

/** How to read an array. */
export interface ListPlan {
  /** One rule for each of the first items. The last rule applies to all further items. */
  items: readonly Rule[]
  /** The minimum and maximum number of items. */
  least: number
  most: number
}

/** Created with the first object, since schemas may be recursive. */
export interface LazyPlan {
  plan: ObjectPlan | undefined
  make: () => ObjectPlan
  /** The test of the object as a whole. */
  test: Test | undefined
}

/** How to read an object. */
export interface ObjectPlan {
  /** The `type`, if it is constant. */
  type: string | undefined
  /** The checks for nodes of this type. */
  checks: readonly NodeCheck[]
  /** The number of required fields. */
  required: number
  fields: ReadonlyMap<string, Field>
  /** Whether a node needs nothing but its type and any string as its `value`. */
  isValueNode: boolean
  /** The rules for the names and values of other fields. */
  others: { key: Rule; field: Field } | undefined
}

export interface Field {
  rule: Rule
  isRequired: boolean
  /** Whether the field is the `id`. */
  isId: boolean
  /** Whether the field holds opaque JSON, which has no nodes. */
  isOpaque: boolean
  /** Whether `normalize` removes the field. */
  isStripped: boolean
  /** Whether `normalize` replaces carriage returns in the field. */
  isLines: boolean
  /** Whether readers see the value if it is a string. */
  isSeen: boolean
}
