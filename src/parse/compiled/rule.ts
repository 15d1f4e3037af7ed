import type * as z from 'zod'
import type { NodeCheck } from '../checks/tree-checks.js'

export type Schema = z.core.$ZodType

/** Whether a value, or what a schema has made of it, is right. */
// biome-ignore lint/suspicious/noExplicitAny: each is only asked about what its rule takes.
export type Test = (value: any) => unknown

/** What each kind of rule knows besides its test. */
interface Details {
  /** Any text that the guard lets through. */
  text: undefined
  /** A text whose test lets no character through that the guard stops. */
  ascii: undefined
  /** A number or a boolean. */
  scalar: 'number' | 'boolean'
  /** One of these values. */
  choice: ReadonlySet<unknown>
  list: ListPlan
  object: LazyPlan
  /** An object of the kind that its discriminator tells. */
  union: { discriminator: string; options: ReadonlyMap<unknown, LazyPlan> }
  /** Opaque JSON. */
  unseen: undefined
  /** Whatever the schema itself takes, but for objects. */
  leaf: Schema
}

/**
 * What a schema takes, as data. All rules have the same fields in the same order: engines read them
 * fastest so.
 */
export type Rule = {
  [Kind in keyof Details]: { kind: Kind; test: Test | undefined; detail: Details[Kind] }
}[keyof Details]

/** How to read a list. */
export interface ListPlan {
  /** The first items have a rule each, and the last one is for all that follow too. */
  items: readonly Rule[]
  /** How many there are at least, and at most. */
  least: number
  most: number
}

/** Made when the first object comes, since schemas hold each other. */
export interface LazyPlan {
  plan: ObjectPlan | undefined
  make: () => ObjectPlan
  /** What must hold for the object as a whole. */
  test: Test | undefined
}

/** How to read an object. */
export interface ObjectPlan {
  /** Its `type`, if that is always the same. */
  type: string | undefined
  /** What is checked at the nodes of its type. */
  checks: readonly NodeCheck[]
  /** How many fields must be there. */
  required: number
  fields: ReadonlyMap<string, Field>
  /** Whether a type and a `value`, which is any text, are enough. */
  isOfWords: boolean
  /** What the names of any other fields are, and their values. */
  others: { key: Rule; field: Field } | undefined
}

export interface Field {
  rule: Rule
  isRequired: boolean
  /** Whether it is the `id`. */
  isId: boolean
  /** Whether it holds opaque JSON, in which nothing is a node. */
  isOpaque: boolean
  /** Whether `normalize` takes it away. */
  isStripped: boolean
  /** Whether `normalize` changes it when there is a carriage return in it. */
  isLines: boolean
  /** Whether a reader sees it, if it is a text. */
  isSeen: boolean
}
