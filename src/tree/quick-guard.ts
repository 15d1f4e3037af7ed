import { type Limits, MAX_DEPTH } from './limits.js'
import { hasGetter, isPlainObject, isUnusable } from './plain-data.js'

/** What is left of the limits while a value is looked at. */
interface Budget {
  nodes: number
  size: number
  readonly stringLength: number
  readonly checksText: boolean
  /** What was safe before: the entries of a live blog and the blocks of a body. */
  readonly known: SafeParts | undefined
  /** How many levels there may be in a block. */
  readonly depthOfBlocks: number
}

/** Parts of articles that were safe, and how much each took of the limits. */
export type SafeParts = WeakMap<object, { nodes: number; size: number; depth: number }>

/**
 * Whether the guard would find nothing, which is so for most values. It calls itself for each level,
 * no deeper than the limit, and keeps no place, so it takes a third of the guard's time. The guard
 * knows the reasons.
 */
export function isSafe(
  value: unknown,
  limits: Limits,
  checksText: boolean,
  known?: SafeParts,
): boolean {
  const { nodes, size, stringLength } = limits
  const depth = Math.min(limits.depth, MAX_DEPTH)
  // An article holds its body, that a list, and that the blocks.
  const depthOfBlocks = depth - 3
  const budget = { nodes, size: size - 1, stringLength, checksText, known, depthOfBlocks }
  return isSafeValue(value, budget, depth)
}

function isSafeValue(value: unknown, budget: Budget, depth: number): boolean {
  if (typeof value === 'string') {
    budget.size -= value.length
    if (value.length > budget.stringLength || budget.size < 0) return false
    return !(budget.checksText && isUnusable(value))
  }
  if (typeof value === 'object') return value === null || isSafeContainer(value, budget, depth)
  return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint'
}

function isSafeContainer(value: object, budget: Budget, depth: number): boolean {
  if (depth === 0) return false
  if (Array.isArray(value)) return isSafeList(value, budget, depth - 1)
  const { known, depthOfBlocks } = budget
  return known && (depth === depthOfBlocks || depth === depthOfBlocks + 1)
    ? isSafePart(value, budget, depth, known)
    : isSafeObject(value, budget, depth - 1)
}

function isSafeList(list: readonly unknown[], budget: Budget, depth: number): boolean {
  budget.size -= list.length
  if (budget.size < 0) return false
  for (let index = 0; index < list.length; index++) {
    if (hasGetter(list, index)) return false
    if (!isSafeValue(list[index], budget, depth)) return false
  }
  return true
}

function isSafeObject(value: object, budget: Budget, depth: number): boolean {
  budget.nodes -= 1
  if (budget.nodes < 0 || !isPlainObject(value)) return false
  // A list of the keys would cost more. What a prototype has is skipped.
  for (const key in value) {
    // The descriptor, so that no getter runs.
    const property = Object.getOwnPropertyDescriptor(value, key)
    if (property === undefined) continue
    budget.size -= key.length + 1
    if (budget.size < 0 || key === '__proto__') return false
    const item: unknown = property.value
    if (item === undefined && (property.get ?? property.set)) return false
    if (!isSafeValue(item, budget, depth)) return false
  }
  return true
}

function isSafePart(value: object, budget: Budget, depth: number, known: SafeParts): boolean {
  const { nodes, size } = budget
  const before = known.get(value)
  if (before && before.depth <= depth) {
    budget.nodes -= before.nodes
    budget.size -= before.size
    return budget.nodes >= 0 && budget.size >= 0
  }
  if (!isSafeObject(value, budget, depth - 1)) return false
  known.set(value, { nodes: nodes - budget.nodes, size: size - budget.size, depth })
  return true
}
