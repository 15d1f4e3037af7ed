import { flow, nodeSchemas, phrasing } from '../schema/content.js'
import { NODE_ID } from '../schema/node-id.js'
import { toPlainString } from '../schema/plain-string.js'
import type { Json } from '../schema/unknown.js'
import { withSafe } from './checked.js'
import { type Issue, show } from './issue.js'
import { toPointer } from './pointer.js'
import { swapNodes } from './swap-nodes.js'
import { isObject, type PlainObject } from './walk.js'

/**
 * Puts an `unknown` node in place of each node that has no schema, so that a newer or a foreign
 * article parses. The input is not changed.
 *
 * @returns The input with such nodes, and a warning for each.
 */
export function preserveUnknown(input: unknown): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = []
  const value = swapNodes(input, (node, place, path) => {
    const { type } = node
    if (typeof type !== 'string' || Object.hasOwn(nodeSchemas, type)) return undefined
    issues.push({
      code: 'unknown-node',
      severity: 'warning',
      path: toPointer(path),
      message: `There is no node type ${show(type)}: it is kept as it is, and only its fallback will be shown.`,
    })
    const id = typeof node.id === 'string' && NODE_ID.test(node.id) ? { id: node.id } : {}
    const children = place === 'flow' ? flowFallback(node) : phrasingFallback(node)
    return { type: 'unknown', ...id, originalType: type, value: node, children }
  })
  return { value, issues }
}

/**
 * The article as JSON in which every node that `unknown: "preserve"` has kept stands again as it
 * was.
 *
 * @returns Plain data for `JSON.stringify`. The article is not changed.
 *
 * @throws {ArticleError} If the article is too deep or too large.
 *
 * @example
 * console.log(articleToJson(article).headline === article.headline) // true
 */
export function articleToJson(article: object): Record<string, Json> {
  return withSafe(article, () => unwrap(article) as Record<string, Json>)
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
