import type * as z from 'zod'
import { type Findings, startFindings } from '../findings.js'
import { type Limits, MAX_DEPTH } from '../limits.js'
import { hasGetter, isUnusable } from '../plain-data.js'
import { createTrail, type PlainObject, type Trail } from '../walk.js'

export type Schema = z.core.$ZodType

/** How zod describes a schema of a kind. */
export type DefOf<T extends z.core.$ZodTypes> = T['_zod']['def']

/** What a {@link Parser} gives for a value that it doesn't take. */
export const INVALID: unique symbol = Symbol('invalid')

/**
 * Gives what a schema makes of a value, or {@link INVALID}, without a reason. If a union has read the
 * `type` to find this parser, it says so.
 */
export type Parser = (value: unknown, reading: Reading, isTypeKnown?: boolean) => unknown

/** What the parsers of one value share. */
export interface Reading {
  /**
   * Whether the value is `JSON.parse`'s and nobody else has it: then there are no getters in it, and
   * it needs no copy.
   */
  isOurs: boolean
  trail: Trail
  limits: Limits
  /** What the checks of the whole tree have seen. */
  findings: Findings
  /** Never less than the guard counts: what is too large here, it has the last word on. */
  nodes: number
  size: number
  /** Whether this is somebody's own JSON, in which nothing is a node. */
  isInOpaque: boolean
  /** Whether there is somebody's own JSON into which no schema looks, so that nobody counts it. */
  hasUnseenParts: boolean
  /** Whether there is nothing that `normalize` would change. */
  isNormal: boolean
  /** The `type` of the object that was read last. */
  typeOfLast: string | undefined
}

export function startReading(limits: Limits, isOurs: boolean): Reading {
  return {
    isOurs,
    trail: createTrail(),
    limits: { ...limits, depth: Math.min(limits.depth, MAX_DEPTH) },
    findings: startFindings(),
    nodes: 0,
    size: 1,
    isInOpaque: false,
    hasUnseenParts: false,
    isNormal: true,
    typeOfLast: undefined,
  }
}

/** Whether all that was read is within the limits. Each object asks: references may be shared. */
export function isWithinLimits({ nodes, size, limits }: Reading): boolean {
  return nodes <= limits.nodes && size <= limits.size
}

/** Whether a text is one that the guard lets through. */
export function isUsable(text: string, reading: Reading): boolean {
  return isCounted(text, reading) && !isUnusable(text)
}

/** Counts a text; says whether it alone is within its limit. */
export function isCounted({ length }: string, reading: Reading): boolean {
  reading.size += length
  return length <= reading.limits.stringLength
}

/** The value of a property, or {@link INVALID} for a getter or a gap: no code of the input runs. */
export function ownValue(object: object, key: string, { isOurs }: Reading): unknown {
  if (isOurs) return (object as PlainObject)[key]
  const property = Object.getOwnPropertyDescriptor(object, key)
  return property === undefined || property.get !== undefined || property.set !== undefined
    ? INVALID
    : property.value
}

/** The same for an item of a list. */
export function itemOf(list: readonly unknown[], index: number, { isOurs }: Reading): unknown {
  if (isOurs) return list[index]
  if (hasGetter(list, index)) return INVALID
  const item = list[index]
  // A gap, or a property that can only be written.
  return item === undefined ? INVALID : item
}
