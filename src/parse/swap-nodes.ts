import { containment, FLOW_TYPES } from '../schema/containment.js'
import { PHRASING_TYPES } from '../schema/phrasing-types.js'
import { isObject, type PlainObject } from './walk.js'

/** What may stand at a place: blocks, or what stands within a line. */
export type Place = 'flow' | 'phrasing'

type Path = readonly (string | number)[]

/** Gives a node to stand in place of another, or nothing to leave it. */
export type Swap = (node: PlainObject, place: Place, path: Path) => PlainObject | undefined

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
  function mend(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((item, index) => mend(item, [...path, index]))
    return isObject(value) ? mendObject(value, path, undefined) : value
  }

  function mendObject(object: PlainObject, path: Path, place: Place | undefined): PlainObject {
    const copy: PlainObject = { ...object }
    for (const [key, value] of Object.entries(object)) {
      const inner = placeOf(object, key, place)
      if (inner && Array.isArray(value)) {
        copy[key] = value.map((node, index) => mendNode(node, inner, [...path, key, index]))
      } else if (FIELDS_WITH_NODES.has(key)) {
        copy[key] = mend(value, [...path, key])
      }
    }
    return copy
  }

  function mendNode(node: unknown, place: Place, path: Path): unknown {
    if (!isObject(node)) return node
    const other = swap(node, place, path)
    return mendObject(other ?? node, path, place)
  }

  return mend(input, [])
}

/** Where the children of an object stand, if they are blocks or stand within a line. */
function placeOf({ type }: PlainObject, key: string, own: Place | undefined): Place | undefined {
  if (key !== 'children') return PLACE_OF_FIELD[key]
  // Updates and corrections have no type, and hold blocks.
  if (type === undefined) return 'flow'
  if (type === 'unknown') return own
  const allowed =
    typeof type === 'string' && Object.hasOwn(containment, type)
      ? containment[type as keyof typeof containment]
      : undefined
  if (allowed === FLOW_TYPES) return 'flow'
  return allowed === PHRASING_TYPES ? 'phrasing' : undefined
}
