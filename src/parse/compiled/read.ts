import { addObject, addText } from '../../tree/article-index.js'
import { isPlainObject, isUnusable } from '../../tree/plain-data.js'
import type { PlainObject } from '../../tree/visit.js'
import { checkId } from '../checks/references.js'
import { mayBeDefault } from '../normalize.js'
import { isUndefined, isWithinLimits, itemOf, ownValue, type Reading } from './reading.js'
import type { Field, LazyPlan, ListPlan, ObjectPlan, Rule, Schema } from './rule.js'

/** Reads a value by a rule. Returns `undefined` if the value is invalid. */
export function read(rule: Rule, value: unknown, reading: Reading): unknown {
  const result = readKind(rule, value, reading)
  return rule.test === undefined || (result !== undefined && rule.test(result)) ? result : undefined
}

function readKind(rule: Rule, value: unknown, reading: Reading): unknown {
  switch (rule.kind) {
    case 'text':
      return typeof value === 'string' && isText(value, reading) ? value : undefined
    case 'ascii':
      return typeof value === 'string' && isCounted(value, reading) ? value : undefined
    case 'union': {
      if (typeof value !== 'object' || value === null) return undefined
      const { discriminator, options } = rule.detail
      const type = ownValue(value, discriminator, reading)
      const option = options.get(type)
      return option === undefined
        ? undefined
        : readObject(
            option,
            value,
            reading,
            discriminator === 'type' ? (type as string) : undefined,
          )
    }
    case 'list':
      return Array.isArray(value) ? readList(rule.detail, value, reading) : undefined
    case 'object':
      return typeof value === 'object' && value !== null
        ? readObject(rule.detail, value, reading, undefined)
        : undefined
    case 'choice':
      return rule.detail.has(value) && (typeof value !== 'string' || isCounted(value, reading))
        ? value
        : undefined
    case 'scalar':
      return typeof value === rule.detail ? value : undefined
    case 'unseen':
      reading.hasUnseenParts = true
      return value
    case 'leaf':
      return readLeaf(rule.detail, value, reading)
  }
}

/** Counts a string. Returns whether it is within the length limit. */
function isCounted({ length }: string, reading: Reading): boolean {
  reading.size += length
  return length <= reading.limits.stringLength
}

/** Counts a string. Returns whether the guard would accept it. */
function isText(text: string, reading: Reading): boolean {
  return isCounted(text, reading) && !(reading.checksText && isUnusable(text))
}

/** Runs the schema itself on a value that is not an object, which has not been counted. */
function readLeaf(schema: Schema, value: unknown, reading: Reading): unknown {
  if (typeof value === 'object' && value !== null) return undefined
  if (typeof value === 'string' && !isText(value, reading)) return undefined
  const result = schema._zod.run({ value, issues: [] }, { async: false })
  return 'issues' in result && result.issues.length === 0 ? result.value : undefined
}

function readList(
  { items, least, most }: ListPlan,
  list: readonly unknown[],
  reading: Reading,
): unknown {
  const { trail, isOurs } = reading
  const { level, types } = trail
  const { length } = list
  reading.size += length
  if (length < least || length > most) return undefined
  if (level >= reading.limits.depth || !isWithinLimits(reading)) return undefined
  types[level] = undefined
  // Most arrays have one item. An empty array that grows reserves space for sixteen more.
  const copy: unknown[] = isOurs ? (list as unknown[]) : length === 1 ? [undefined] : []
  const last = items.length - 1
  let isBehindText = false
  for (let index = 0; index < length; index++) {
    const value = itemOf(list, index, reading)
    if (value === undefined) return undefined
    if (typeof value === 'object') trail.step(level, index)
    reading.typeOfLast = undefined
    const item = read(items[Math.min(index, last)] as Rule, value, reading)
    if (item === undefined) return undefined
    if (!isOurs || item !== value) copy[index] = item
    const isText = reading.typeOfLast === 'text'
    if (isText && isBehindText) reading.isNormal = false
    isBehindText = isText
  }
  trail.level = level
  return copy
}

/** @param knownType The value of `type`, if it selected this plan. */
function readObject(
  lazy: LazyPlan,
  value: object,
  reading: Reading,
  knownType: string | undefined,
): unknown {
  lazy.plan ??= lazy.make()
  const { plan, test } = lazy
  const { trail, isInOpaque, isOurs } = reading
  if (isOurs ? Array.isArray(value) : !isPlainObject(value)) return undefined
  const { level, types } = trail
  reading.nodes += 1
  if (level >= reading.limits.depth || !isWithinLimits(reading)) return undefined
  if (plan.isValueNode && knownType !== undefined && !isOurs && !reading.seen) {
    const words = readValueNode(knownType, value, reading)
    if (words !== undefined) return words
  }
  types[level] = plan.type
  const copy: PlainObject = isOurs ? (value as PlainObject) : {}
  const seen = isInOpaque ? undefined : reading.seen
  if (seen && plan.type !== undefined) addObject(seen, plan.type, copy)
  let missing = plan.required
  let size = 0
  let keys = 0
  let id: unknown
  for (const key in value) {
    size += key.length + 1
    keys += 1
    if (knownType !== undefined && key === 'type') {
      missing -= 1
      size += knownType.length
      if (!isOurs) copy.type = knownType
      continue
    }
    const field = plan.fields.get(key) ?? otherField(plan, key, reading)
    if (field === undefined) return undefined
    if (field.isRequired) missing -= 1
    const before = ownValue(value, key, reading)
    let after: unknown
    if (before !== undefined) {
      if (typeof before === 'object') trail.step(level, key)
      if (field.isOpaque) reading.isInOpaque = true
      after = read(field.rule, before, reading)
      if (after === undefined) return undefined
      if (field.isOpaque) reading.isInOpaque = isInOpaque
      if (field.isId) id = after
      if (field.isLines && hasReturn(after)) reading.isNormal = false
      if (seen && field.isSeen && typeof after === 'string') addText(seen, copy, key, after)
    } else if (field.isRequired || !isUndefined(value, key)) return undefined
    if (field.isStripped || mayBeDefault(plan.type, key, before)) reading.isNormal = false
    if (!isOurs || after !== before) copy[key] = after
  }
  reading.size += size
  reading.keys += keys
  trail.level = level
  if (missing > 0 || (test !== undefined && !test(copy))) return undefined
  if (!isInOpaque) {
    if (id !== undefined && level > 0) checkId(reading.findings, id, trail)
    for (const check of plan.checks) check(reading.findings, copy, trail)
  }
  reading.typeOfLast = plan.type
  return copy
}

/**
 * Reads a node that has only a type and a value, as nearly half of the objects of an article do.
 * Returns `undefined` for any other node, which may have been counted twice by then.
 */
function readValueNode(type: string, node: object, reading: Reading): unknown {
  let last: string | undefined
  for (const key in node) {
    if (key !== 'type' && key !== 'value') return undefined
    last = key
  }
  // Fields keep their order.
  if (last !== 'value') return undefined
  const value = ownValue(node, 'value', reading)
  if (typeof value !== 'string' || !isText(value, reading)) return undefined
  reading.size += 'type,value,'.length + type.length
  if (hasReturn(value)) reading.isNormal = false
  reading.typeOfLast = type
  return { type, value }
}

function otherField({ others }: ObjectPlan, key: string, reading: Reading): Field | undefined {
  return others !== undefined && key !== '__proto__' && read(others.key, key, reading) === key
    ? others.field
    : undefined
}

function hasReturn(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\r')
}
