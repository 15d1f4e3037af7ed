import type * as z from 'zod'
import type { PlainObject } from '../tree/visit.js'

/** A node without a schema that `unknown: 'preserve'` keeps, by the object in the input. */
export interface KeptNode {
  /** The `unknown` node. */
  node: PlainObject
  /** Whether the node keeps its children. Otherwise only the text was kept. */
  hasChildren: boolean
}

/** The state of one parse, from the outermost schema down. */
export interface Session {
  /** The preserved nodes, if nodes without a schema are to be preserved. */
  kept: Map<object, KeptNode> | undefined
}

/** The key of the session in zod's parse context, which zod copies to each nested context. */
export const SESSION: unique symbol = Symbol('standfirst')

export type Context = z.core.ParseContextInternal & { [SESSION]?: Session }
