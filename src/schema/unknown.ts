import * as z from 'zod'
import type { NodeFields } from './node.js'
import type { Flow, Phrasing } from './nodes.js'
import { someText } from './scalars.js'

/**
 * Anything that JSON can hold.
 *
 * @example
 * const anything: Json = { question: 'Calm?', answers: ['Yes', 'No'], votes: [12, 4] }
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface UnknownFields extends NodeFields {
  type: 'unknown'
  /** What the node was called where it came from. */
  originalType: string
  /** The node as it was. */
  value: Json
}

/**
 * A block that this version doesn't know, kept as it was.
 *
 * @example
 * const map: UnknownBlock = {
 *   type: 'unknown',
 *   originalType: 'other:map',
 *   value: { type: 'other:map', place: 'Port Elne' },
 *   children: [],
 * }
 */
export interface UnknownBlock extends UnknownFields {
  /** What every target can show in its place. */
  children: Flow[]
}

/**
 * The same within a line.
 *
 * @example
 * const mention: UnknownInline = {
 *   type: 'unknown',
 *   originalType: 'other:mention',
 *   value: { type: 'other:mention' },
 *   children: [{ type: 'text', value: 'Ana' }],
 * }
 */
export interface UnknownInline extends UnknownFields {
  /** What every target can show in its place. */
  children: Phrasing[]
}

/**
 * A node that this version doesn't know.
 *
 * @example
 * const kept: Unknown = {
 *   type: 'unknown',
 *   originalType: 'other:map',
 *   value: { type: 'other:map' },
 *   children: [],
 * }
 */
export type Unknown = UnknownBlock | UnknownInline

/** Any JSON. The guard makes sure that it is plain data. */
export const json = z.unknown().refine((value) => value !== undefined) as unknown as z.ZodType<
  Json,
  Json
>

/** The own fields of an `unknown` node. Its children are what its own position takes. */
export const unknownFields = z.strictObject({ originalType: someText, value: json })
