import type { Phrasing } from './content.js'

interface NodeLike {
  type?: unknown
  value?: unknown
  children?: unknown
}

/**
 * The words of a node: its own value, or those of its children in order. Blocks are divided by a
 * line end, and so is a `break`.
 *
 * @param include Tells which nodes count. Default: all.
 *
 * @example
 * toPlainString({ type: 'paragraph', children: [{ type: 'text', value: 'Calm' }] }) // 'Calm'
 */
export function toPlainString(
  node: NodeLike,
  include: (node: NodeLike) => boolean = () => true,
): string {
  const { type, value, children } = node
  if (type === 'break') return '\n'
  if (typeof value === 'string') return value
  if (!Array.isArray(children)) return ''
  const nodes = children.filter((child) => child && include(child))
  const parts = nodes.map((child: NodeLike) => toPlainString(child, include))
  return parts.join(nodes.some(isBlock) ? '\n' : '')
}

function isBlock({ type }: NodeLike): boolean {
  return !PHRASING.has(type)
}

/** The nodes that stand within a line. */
const PHRASING: ReadonlySet<unknown> = new Set<Phrasing['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
  'span',
  'inlineCode',
  'break',
  'link',
  'quotation',
])
