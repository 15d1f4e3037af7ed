import { isPhrasingType } from './node-guards.js'

interface NodeLike {
  type?: unknown
  value?: unknown
  children?: unknown
  alt?: unknown
  decorative?: unknown
}

/** The words of a node: the public function says which. The node must have passed the guard. */
export function toPlainString(
  node: NodeLike,
  include: (node: NodeLike) => boolean = () => true,
): string {
  const { type, value, children } = node
  if (type === 'break') return '\n'
  if (type === 'image') return altOf(node)
  // What an unknown node was is no words for a reader.
  if (typeof value === 'string' && type !== 'unknown') return value
  if (!Array.isArray(children)) return ''
  let words: string | undefined
  let between: string | undefined
  for (const child of children) {
    if (!child || !include(child) || (type === 'figure' && child.type === 'image')) continue
    const own = toPlainString(child, include)
    if (words === undefined) words = own
    else {
      between ??= hasBlock(children, include) ? '\n' : ''
      words += between + own
    }
  }
  return words ?? ''
}

/** Within a line, the alternative text of an image is a part of the words. */
function altOf({ alt, decorative }: NodeLike): string {
  return typeof alt === 'string' && decorative !== true ? alt : ''
}

/** The words of a node without those that are struck out, for where they can't be marked. */
export function unstruckText(node: NodeLike): string {
  return toPlainString(node, ({ type }) => type !== 'delete')
}

function hasBlock(nodes: readonly NodeLike[], include: (node: NodeLike) => boolean): boolean {
  let mayHave = false
  let isLine = false
  for (const node of nodes) {
    if (!node || !include(node)) continue
    if (tellsNothing(node)) mayHave = true
    else if (isBlock(node)) return true
    else isLine = true
  }
  // Beside inline nodes, a node of an unknown type is inline too.
  return mayHave && !isLine
}

/** Whether a node may be inline or a block: a custom node, or one without children. */
function tellsNothing({ type, children }: NodeLike): boolean {
  if (type === 'unknown') return !Array.isArray(children) || children.length === 0
  return typeof type === 'string' && type.includes(':')
}

/** Whether a node holds a line rather than blocks: told by its children. */
export function isInline({ children }: NodeLike): boolean {
  if (!Array.isArray(children)) return false
  const nodes = children.filter(Boolean)
  return nodes.length > 0 && !nodes.some(isBlock)
}

function isBlock(node: NodeLike): boolean {
  return node.type === 'unknown' ? !isInline(node) : !isPhrasingType(node.type)
}
