import type { NodeOf, NodeType } from '../schema/nodes.js'

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
  if (typeof node !== 'object' || node === null || !('type' in node)) return false
  return typeof type === 'string' ? node.type === type : type.some((name) => name === node.type)
}
