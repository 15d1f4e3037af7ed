import type * as z from 'zod'
import type { PlainObject } from '../tree/visit.js'

/** A node without a schema that `unknown: 'preserve'` keeps, by the object in the input. */
export interface KeptNode {
  /** The `unknown` node. */
  node: PlainObject
  /** Whether its children are those of the input; otherwise only the words were kept. */
  hasChildren: boolean
}

/** The state of one parse, from the outermost schema down. */
export interface Session {
  /** Keeps nodes without a schema, if they are to be preserved. */
  kept: Map<object, KeptNode> | undefined
}

/** The key under which zod's parse context carries the session: zod copies it into each context. */
export const SESSION: unique symbol = Symbol('standfirst')

export type Context = z.core.ParseContextInternal & { [SESSION]?: Session }
