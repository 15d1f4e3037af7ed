import { containment, FLOW_TYPES } from '../schema/containment.js'
import { isPhrasingType, PHRASING_TYPES } from '../schema/phrasing-types.js'
import { isObject, type PlainObject } from '../tree/visit.js'

/** What may stand at a place: blocks, or what stands within a line. */
export type Place = 'flow' | 'phrasing'

type Path = readonly (string | number)[]

/** What stands in place of a node. */
interface Swapped {
  node: unknown
  /** Whether there is nothing more to swap within it. */
  isDone?: boolean
}

/** Gives what is to stand in place of a node, or nothing to leave it. */
export type Swap = (node: PlainObject, place: Place, path: Path) => Swapped | undefined

/** Fields of the envelope and of nodes that hold nodes, beside `children`. */
const PLACE_OF_FIELD: Record<string, Place> = { deck: 'phrasing', transcript: 'flow' }

/** Fields that hold objects with nodes in them. */
const FIELDS_WITH_NODES = new Set([
  'body',
  'leadMedia',
  'updates',
  'corrections',
  'related',
  'children',
])

/**
 * Puts other nodes in place of some, wherever blocks or inline nodes stand in an article. The input
 * is not changed. A node that is put in is searched in its turn, as holding what its place holds.
 */
export function swapNodes(input: unknown, swap: Swap): unknown {
  return createSwapper(swap).mend(input, [])
}

/** The same for a list of nodes. */
export function swapInList(
  list: readonly unknown[],
  place: Place,
  path: Path,
  swap: Swap,
): unknown[] {
  return createSwapper(swap).mendList(list, place, path)
}

function createSwapper(swap: Swap) {
  function mend(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((item, index) => mend(item, [...path, index]))
    return isObject(value) ? mendObject(value, path, undefined) : value
  }

  function mendObject(object: PlainObject, path: Path, place: Place | undefined): PlainObject {
    const copy: PlainObject = { ...object }
    for (const [key, value] of Object.entries(object)) {
      const inner = placeOf(object, key, place)
      if (inner && Array.isArray(value)) {
        copy[key] = mendList(value, inner, [...path, key])
      } else if (FIELDS_WITH_NODES.has(key)) {
        copy[key] = mend(value, [...path, key])
      }
    }
    return copy
  }

  function mendList(list: readonly unknown[], place: Place, path: Path): unknown[] {
    return list.map((node, index) => mendNode(node, place, [...path, index]))
  }

  function mendNode(node: unknown, place: Place, path: Path): unknown {
    if (!isObject(node)) return node
    const other = swap(node, place, path)
    if (other?.isDone) return other.node
    return mendObject((other?.node ?? node) as PlainObject, path, place)
  }

  return { mend, mendList }
}

/** Where the children of an object stand, if they are blocks or stand within a line. */
function placeOf(
  { type, children }: PlainObject,
  key: string,
  own: Place | undefined,
): Place | undefined {
  if (key !== 'children') return PLACE_OF_FIELD[key]
  // Updates and corrections have no type, and hold blocks.
  if (type === undefined) return 'flow'
  if (type === 'unknown') return own
  if (typeof type !== 'string') return undefined
  // Of what nobody here knows, its own children tell.
  if (!Object.hasOwn(containment, type)) {
    return own && Array.isArray(children) ? placeOfList(children, own) : undefined
  }
  const allowed = containment[type as keyof typeof containment]
  if (allowed === FLOW_TYPES) return 'flow'
  return allowed === PHRASING_TYPES ? 'phrasing' : undefined
}

/** What some nodes are, by those that are known. */
export function placeOfList(nodes: readonly unknown[], otherwise: Place): Place {
  const types = nodes.map((node) => (isObject(node) ? node.type : undefined))
  if (types.some((type) => type !== 'unknown' && isPhrasingType(type))) return 'phrasing'
  return types.some((type) => type !== 'unknown' && FLOW.has(type)) ? 'flow' : otherwise
}

const FLOW: ReadonlySet<unknown> = new Set(FLOW_TYPES)
