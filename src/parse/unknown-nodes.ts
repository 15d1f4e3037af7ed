import { containment, FLOW_TYPES, PHRASING_TYPES } from '../schema/containment.js'
import { flow, nodeSchemas, phrasing } from '../schema/content.js'
import { NODE_ID } from '../schema/node-id.js'
import { toPlainString } from '../schema/plain-string.js'
import type { Json } from '../schema/unknown.js'
import { type Issue, show } from './issue.js'
import { toPointer } from './pointer.js'
import { isObject, type PlainObject } from './walk.js'

/** What may stand at a place: blocks, or what stands within a line. */
type Place = 'flow' | 'phrasing'

/** Fields of the envelope and of nodes that hold nodes, beside `children`. */
const PLACE_OF_FIELD: Record<string, Place> = { deck: 'phrasing', transcript: 'flow' }

/** Fields that hold objects with nodes in them. */
const FIELDS_WITH_NODES = ['body', 'leadMedia', 'updates', 'corrections', 'related', 'children']

/**
 * Puts an `unknown` node in place of each node that has no schema, so that a newer or a foreign
 * article parses. The input is not changed; what is known is shared with it.
 *
 * @returns The input with such nodes, and a warning for each.
 */
export function preserveUnknown(input: unknown): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = []

  function mendObject(object: PlainObject, path: (string | number)[]): PlainObject {
    const copy: PlainObject = { ...object }
    for (const [key, value] of Object.entries(object)) {
      const place = placeOf(object, key)
      if (place && Array.isArray(value)) {
        copy[key] = value.map((node, index) => mendNode(node, place, [...path, key, index]))
      } else if (FIELDS_WITH_NODES.includes(key)) {
        copy[key] = mend(value, [...path, key])
      }
    }
    return copy
  }

  function mend(value: unknown, path: (string | number)[]): unknown {
    if (Array.isArray(value)) return value.map((item, index) => mend(item, [...path, index]))
    return isObject(value) ? mendObject(value, path) : value
  }

  function mendNode(node: unknown, place: Place, path: (string | number)[]): unknown {
    if (!isObject(node) || typeof node.type !== 'string') return node
    if (Object.hasOwn(nodeSchemas, node.type)) {
      return node.type === 'unknown' ? node : mendObject(node, path)
    }
    issues.push({
      code: 'unknown-node',
      severity: 'warning',
      path: toPointer(path),
      message: `There is no node type ${show(node.type)}: it is kept as it is, and only its fallback will be shown.`,
    })
    return wrap(node, place)
  }

  return { value: isObject(input) ? mendObject(input, []) : input, issues }
}

/**
 * The article as JSON in which every node that `unknown: "preserve"` has kept stands again as it
 * was.
 *
 * @returns Plain data for `JSON.stringify`. The article is not changed.
 *
 * @example
 * console.log(articleToJson(article).headline === article.headline) // true
 */
export function articleToJson(article: object): Record<string, Json> {
  return unwrap(article) as Record<string, Json>
}

/** Where the children of an object stand, if they are blocks or stand within a line. */
function placeOf({ type }: PlainObject, key: string): Place | undefined {
  if (key !== 'children') return PLACE_OF_FIELD[key]
  // Updates and corrections have no type, and hold blocks.
  if (type === undefined) return 'flow'
  const allowed =
    typeof type === 'string' && Object.hasOwn(containment, type)
      ? containment[type as keyof typeof containment]
      : undefined
  if (allowed === FLOW_TYPES) return 'flow'
  return allowed === PHRASING_TYPES ? 'phrasing' : undefined
}

function wrap(node: PlainObject, place: Place): PlainObject {
  const id = typeof node.id === 'string' && NODE_ID.test(node.id) ? { id: node.id } : {}
  const children = place === 'flow' ? flowFallback(node) : phrasingFallback(node)
  return { type: 'unknown', ...id, originalType: node.type, value: node, children }
}

/** The children if they can stand there, and otherwise the words alone. */
function flowFallback(node: PlainObject): unknown[] {
  if (Array.isArray(node.children) && flow.safeParse(node.children).success) return node.children
  const children = phrasingFallback(node)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function phrasingFallback(node: PlainObject): unknown[] {
  if (Array.isArray(node.children) && phrasing.safeParse(node.children).success) {
    return node.children
  }
  const words = toPlainString(node)
  return words === '' ? [] : [{ type: 'text', value: words }]
}

function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap)
  if (!isObject(value)) return value
  const { type, originalType, value: original } = value
  if (type === 'unknown' && isObject(original) && original.type === originalType) return original
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrap(inner)]))
}
