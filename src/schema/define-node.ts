import * as z from 'zod'
import type { NodeFields } from './node.js'
import type { ArticleNode, Flow, NodeOf, NodeType, Phrasing } from './nodes.js'
import type { Contributor } from './people.js'

// A node is defined by data: its type, its children, and a schema of its specific fields. The zod
// schemas, the containment table, the JSON Schema and the docs are all generated from the
// definitions.

/** The children of a node. */
export type Content =
  /** The node has no `children`. */
  | 'none'
  /** Any blocks. */
  | 'flow'
  /** Any inline nodes. */
  | 'phrasing'
  /** Nodes of these types only. */
  | readonly string[]
  /** One node of these types, then at most one of the last type. */
  | { readonly one: readonly string[]; readonly last: string }
  /** Any number of nodes of these types, then at most one of the last type. */
  | { readonly many: readonly string[]; readonly last: string }

/**
 * The schemas that fields may use. Schemas of nodes are created together, since they are recursive.
 *
 * @example
 * const fields = ({ flow }: SchemaRefs) => z.strictObject({ notes: flow })
 */
export interface SchemaRefs {
  /** A list of blocks. */
  flow: z.ZodType<Flow[], Flow[]>
  /** A list of inline nodes. */
  phrasing: z.ZodType<Phrasing[], Phrasing[]>
  /** A contributor, such as an author. */
  contributor: z.ZodType<Contributor, Contributor>
  /** Returns the schema of a node by its type. */
  node<T extends NodeType>(type: T): z.ZodType<NodeOf<T>, NodeOf<T>>
}

/**
 * The schema of a node's own fields: an object, optionally with checks.
 *
 * @example
 * const fields: FieldsSchema = z.strictObject({ question: z.string() })
 */
export type FieldsSchema<Fields = object> = z.ZodType<Fields> & { shape: z.core.$ZodShape }

/**
 * The part of a node's definition that parsing needs.
 *
 * @example
 * const poll: NodeSpec = {
 *   type: 'acme:poll',
 *   content: 'none',
 *   schema: z.strictObject({ question: z.string() }),
 * }
 */
export interface NodeSpec<T extends string = string, C extends Content = Content> {
  readonly type: T
  /** The children of the node. */
  readonly content: C
  /** The node's own fields. `id`, `lang`, `dir`, `type` and `children` are added. */
  readonly schema: FieldsSchema | ((refs: SchemaRefs) => FieldsSchema)
}

/** Defines a standard node. */
export function nodeSpec<const D extends NodeSpec>(definition: D): D {
  return definition
}

/** The schema of a node without own fields. */
export const noFields: FieldsSchema<Record<never, never>> = z.strictObject({})

/** Returns the schema of a node's own fields. */
export function fieldsOf({ schema }: NodeSpec, refs: SchemaRefs): FieldsSchema {
  return typeof schema === 'function' ? schema(refs) : schema
}

/** The node type of a definition. */
export type InferNode<D extends NodeSpec> = Flat<
  Omit<NodeFields, keyof OwnFields<D>> & { type: D['type'] } & OwnFields<D> &
    ChildrenOf<D['content']>
>

type OwnFields<D extends NodeSpec> = D['schema'] extends (refs: SchemaRefs) => infer S
  ? z.output<S>
  : z.output<D['schema']>

type Flat<T> = { [K in keyof T]: T[K] }

type Named<T> = Extract<ArticleNode, { type: T }>

type ChildrenOf<C extends Content> = C extends 'none' ? unknown : { children: ListOf<C> }

type ListOf<C extends Content> = C extends 'flow'
  ? Flow[]
  : C extends 'phrasing'
    ? Phrasing[]
    : C extends { one: readonly (infer T)[]; last: infer Last }
      ? [media: Named<T>, caption?: Named<Last> | undefined]
      : C extends { many: readonly (infer T)[]; last: infer Last }
        ? Named<T | Last>[]
        : C extends readonly (infer T)[]
          ? Named<T>[]
          : never
