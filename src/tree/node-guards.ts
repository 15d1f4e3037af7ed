import { type NodeOf, type NodeType, PHRASING } from '../schema/nodes.js'
import { optionError, show } from './issue.js'

/**
 * Whether a value is a node of this type. Only `type` is checked, so the rest of the node must come
 * from a parsed article.
 *
 * @param type One name, or several of which one must fit.
 *
 * @see https://github.com/syntax-tree/unist-util-is
 *
 * @example
 * isNodeOfType({ type: 'break' }, 'break') // true
 * article.body.children.filter((node) => isNodeOfType(node, ['figure', 'gallery'])).length // 2
 */
export function isNodeOfType<T extends NodeType>(
  node: unknown,
  type: T | readonly T[],
): node is NodeOf<T> {
  if (typeof type !== 'string' && !Array.isArray(type)) {
    throw optionError('type', `Found ${show(type)}. Use a node type, or a list of node types.`)
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return false
  return typeof type === 'string' ? node.type === type : type.some((name) => name === node.type)
}

const INLINE: ReadonlySet<unknown> = new Set(PHRASING)

/** Whether nodes of this type are inline; an `unknown` may be either. */
export function isPhrasingType(type: unknown): boolean {
  return INLINE.has(type)
}
