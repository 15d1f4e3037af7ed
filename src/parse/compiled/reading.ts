import { type ArticleIndex, createArticleIndex } from '../../tree/article-index.js'
import { type Limits, MAX_DEPTH } from '../../tree/limits.js'
import { hasGetter } from '../../tree/plain-data.js'
import { type PlainObject, Trail } from '../../tree/visit.js'
import { type Findings, startFindings } from '../checks/findings.js'

/** The state of one read. */
export interface Reading {
  /** Whether the value is fresh from `JSON.parse`: it has no getters and needs no copy. */
  isOurs: boolean
  /** Whether to check strings for characters that no output can contain. */
  checksText: boolean
  /** An index of the nodes, if requested. */
  seen: ArticleIndex | undefined
  trail: Trail
  limits: Limits
  /** The findings of the checks of the whole tree. */
  findings: Findings
  /** At least what the guard counts. The guard decides on values that are too large here. */
  nodes: number
  size: number
  /** The number of keys, except those of uncounted parts. */
  keys: number
  /** Whether the current value is opaque JSON, which has no nodes. */
  isInOpaque: boolean
  /** Whether there is opaque JSON that no schema visits, so that it is not counted. */
  hasUnseenParts: boolean
  /** Whether `normalize` would change nothing. */
  isNormal: boolean
  /** The `type` of the last object. */
  typeOfLast: string | undefined
}

/** Facts about a value, and what to collect from it. */
export interface Known extends Pick<Reading, 'isOurs' | 'checksText'> {
  /** Whether to index the nodes. */
  sees: boolean
}

/** For values that callers pass in. */
export const NOTHING_KNOWN: Known = { isOurs: false, checksText: true, sees: false }

export function startReading(
  { depth, nodes, stringLength, size }: Limits,
  { isOurs, checksText, sees }: Known,
): Reading {
  return {
    isOurs,
    checksText,
    seen: sees ? createArticleIndex() : undefined,
    trail: new Trail(),
    // Spelled out so that engines use one hidden class.
    limits: { depth: Math.min(depth, MAX_DEPTH), nodes, stringLength, size },
    findings: startFindings(false),
    nodes: 0,
    size: 1,
    keys: 0,
    isInOpaque: false,
    hasUnseenParts: false,
    isNormal: true,
    typeOfLast: undefined,
  }
}

/**
 * Whether the value is within the limits so far. Checked for each object, because references may be
 * shared.
 */
export function isWithinLimits({ nodes, size, limits }: Reading): boolean {
  return nodes <= limits.nodes && size <= limits.size
}

/**
 * Returns the value of a property, or `undefined` for a getter, so that no code of the input runs.
 */
export function ownValue(object: object, key: string, { isOurs }: Reading): unknown {
  return isOurs ? (object as PlainObject)[key] : Object.getOwnPropertyDescriptor(object, key)?.value
}

/** Returns an array item, or `undefined` for a getter. */
export function itemOf(list: readonly unknown[], index: number, { isOurs }: Reading): unknown {
  return isOurs || !hasGetter(list, index) ? list[index] : undefined
}

/** Whether a property has the value `undefined` and is not a getter. */
export function isUndefined(object: object, key: string): boolean {
  const property = Object.getOwnPropertyDescriptor(object, key)
  return property !== undefined && 'value' in property && property.value === undefined
}
