import { isPlainObject } from '../plain-data.js'
import { checkId } from '../references.js'
import type { NodeCheck } from '../tree-check.js'
import type { PlainObject } from '../walk.js'
import { INVALID, isWithinLimits, ownValue, type Parser, type Reading } from './reading.js'

/** How to parse an object. */
export interface Plan {
  /** Its `type`, if that is always the same. */
  type: string | undefined
  /** What is checked at the nodes of its type. */
  checks: readonly NodeCheck[]
  /** How many fields must be there. */
  required: number
  fields: { get(key: string): Field | undefined }
}

export interface Field {
  parse: Parser
  isRequired: boolean
  /** Whether it is the `type` of a plan that has one. */
  isType: boolean
  /** Whether it holds somebody's own JSON, in which nothing is a node. */
  isOpaque: boolean
  /** Whether `normalize` may have something to change in it. */
  isNormal: (value: unknown) => boolean
}

/** Parses an object. */
export function parseObject(
  value: unknown,
  reading: Reading,
  plan: Plan,
  isTypeKnown: boolean,
): unknown {
  if (typeof value !== 'object' || value === null) return INVALID
  const { trail, isInOpaque, isOurs } = reading
  if (isOurs ? Array.isArray(value) : !isPlainObject(value)) return INVALID
  const { level, types } = trail
  reading.nodes += 1
  if (level >= reading.limits.depth || !isWithinLimits(reading)) return INVALID
  types[level] = plan.type
  const copy: PlainObject = isOurs ? (value as PlainObject) : {}
  let missing = plan.required
  let size = 0
  let id: unknown
  for (const key in value) {
    size += key.length + 1
    const field = plan.fields.get(key)
    if (field === undefined) return INVALID
    if (field.isRequired) missing -= 1
    if (field.isType && isTypeKnown) {
      size += (plan.type as string).length
      if (!isOurs) copy.type = plan.type
      continue
    }
    const before = ownValue(value, key, reading)
    if (before === INVALID) return INVALID
    if (typeof before === 'object') trail.step(level, key)
    if (field.isOpaque) reading.isInOpaque = true
    const after = before === undefined && !field.isRequired ? before : field.parse(before, reading)
    if (after === INVALID) return INVALID
    if (field.isOpaque) reading.isInOpaque = isInOpaque
    if (key === 'id') id = after
    if (!isOurs || after !== before) copy[key] = after
    if (field.isNormal !== ALWAYS && !field.isNormal(after)) reading.isNormal = false
  }
  reading.size += size
  trail.level = level
  if (missing > 0) return INVALID
  if (!isInOpaque) {
    if (id !== undefined && level > 0) checkId(reading.findings, id, trail)
    for (const check of plan.checks) check(reading.findings, copy, trail)
  }
  reading.typeOfLast = plan.type
  return copy
}

/** For the fields of which there is but one form. */
export const ALWAYS = (): boolean => true
