import { type ArticleIndex, createArticleIndex } from '../../tree/article-index.js'
import { type Limits, MAX_DEPTH } from '../../tree/limits.js'
import { hasGetter } from '../../tree/plain-data.js'
import { type PlainObject, Trail } from '../../tree/visit.js'
import { type Findings, startFindings } from '../checks/findings.js'

/** What there is to know while one value is read. */
export interface Reading {
  /**
   * Whether the value is fresh from `JSON.parse`: then there are no getters in it, and
   * it needs no copy.
   */
  isOurs: boolean
  /** Whether a text may have what no output can show. */
  checksText: boolean
  /** What is met on the way, if anybody wants to know. */
  seen: ArticleIndex | undefined
  trail: Trail
  limits: Limits
  /** What the checks of the whole tree have seen. */
  findings: Findings
  /** Never less than the guard counts: what is too large here, it has the last word on. */
  nodes: number
  size: number
  /** How many keys there are, but for those of unseen parts. */
  keys: number
  /** Whether this is opaque JSON, in which nothing is a node. */
  isInOpaque: boolean
  /** Whether there is opaque JSON that no schema visits, so that it is not counted. */
  hasUnseenParts: boolean
  /** Whether there is nothing that `normalize` would change. */
  isNormal: boolean
  /** The `type` of the object that was read last. */
  typeOfLast: string | undefined
}

/** What is known of a value before it is read, and what is asked for. */
export interface Known extends Pick<Reading, 'isOurs' | 'checksText'> {
  /** Whether to tell what is met on the way. */
  sees: boolean
}

/** State for a value of the caller. */
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
    // Written out, since engines take objects of one shape alone for the same.
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

/** Whether all that was read is within the limits. Each object asks: references may be shared. */
export function isWithinLimits({ nodes, size, limits }: Reading): boolean {
  return nodes <= limits.nodes && size <= limits.size
}

/** The value of a property, or `undefined` where a getter would compute it: no code of the input runs. */
export function ownValue(object: object, key: string, { isOurs }: Reading): unknown {
  return isOurs ? (object as PlainObject)[key] : Object.getOwnPropertyDescriptor(object, key)?.value
}

/** The same for an item of a list. */
export function itemOf(list: readonly unknown[], index: number, { isOurs }: Reading): unknown {
  return isOurs || !hasGetter(list, index) ? list[index] : undefined
}

/** Whether a property has the value `undefined`, and no getter. */
export function isUndefined(object: object, key: string): boolean {
  const property = Object.getOwnPropertyDescriptor(object, key)
  return property !== undefined && 'value' in property && property.value === undefined
}
