import { isPlainObject } from '../plain-data.js'
import type { PlainObject } from '../walk.js'
import {
  INVALID,
  isCounted,
  isWithinLimits,
  ownValue,
  type Parser,
  type Reading,
} from './reading.js'

/** How to parse an object. */
export interface Plan {
  /** Its `type`, if that is always the same. */
  type: string | undefined
  /** Whether there is a check that sees all of its type. */
  isChecked: boolean
  /** How many fields must be there. */
  required: number
  fieldOf(key: string): Field | undefined
}

export interface Field {
  parse: Parser
  isRequired: boolean
  /** Whether it holds somebody's own JSON, in which nothing is a node. */
  isOpaque: boolean
  /** Whether `normalize` leaves it out. */
  isStripped: boolean
}

/** Parses an object. */
export function parseObject(
  value: unknown,
  reading: Reading,
  plan: Plan,
  isTypeKnown: boolean,
): unknown {
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return INVALID
  const { trail, isInOpaque } = reading
  const { level, keys, types } = trail
  reading.nodes += 1
  if (level >= reading.limits.depth || !isWithinLimits(reading)) return INVALID
  types[level] = plan.type
  const copy: PlainObject = {}
  let missing = plan.required
  for (const key in value) {
    reading.size += key.length + 1
    if (isTypeKnown && key === 'type' && plan.type !== undefined) {
      if (!isCounted(plan.type, reading)) return INVALID
      copy.type = plan.type
      missing -= 1
      continue
    }
    const before = ownValue(value, key)
    const field = plan.fieldOf(key)
    if (before === INVALID || field === undefined) return INVALID
    keys[level] = key
    trail.level = level + 1
    if (field.isOpaque) reading.isInOpaque = true
    const after = before === undefined && !field.isRequired ? before : field.parse(before, reading)
    if (after === INVALID) return INVALID
    reading.isInOpaque = isInOpaque
    copy[key] = after
    if (field.isRequired) missing -= 1
    if (field.isStripped || hasReturn(key, after)) reading.isNormal = false
  }
  trail.level = level
  if (missing > 0) return INVALID
  if (!isInOpaque && (plan.isChecked || copy.id !== undefined)) reading.visit(copy, trail)
  reading.typeOfLast = plan.type
  return copy
}

function hasReturn(key: string, value: unknown): boolean {
  return key === 'value' && typeof value === 'string' && value.includes('\r')
}
