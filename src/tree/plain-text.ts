import { isPhrasingType } from './node-guards.js'

interface NodeLike {
  type?: unknown
  value?: unknown
  children?: unknown
  alt?: unknown
  decorative?: unknown
}

/**
 * Returns the text of a node; see the public function. The node must have passed the guard.
 *
 * @param write Returns the form of the text of a child. Default: unchanged.
 */
export function toPlainString(
  node: NodeLike,
  include: (node: NodeLike) => boolean = () => true,
  write: (words: string, node: NodeLike) => string = (words) => words,
): string {
  const { type, value, children } = node
  if (type === 'break') return '\n'
  if (type === 'image') return altOf(node)
  // The original value of an unknown node is not text for readers.
  if (typeof value === 'string' && type !== 'unknown') return value
  if (!Array.isArray(children)) return ''
  let words: string | undefined
  let between: string | undefined
  for (const child of children) {
    if (!child || !include(child) || (type === 'figure' && child.type === 'image')) continue
    const own = write(toPlainString(child, include, write), child)
    if (words === undefined) words = own
    else {
      between ??= hasBlock(children, include) ? '\n' : ''
      words += between + own
    }
  }
  return words ?? ''
}

/** Returns the alternative text of an image within a line, which is part of the text. */
function altOf({ alt, decorative }: NodeLike): string {
  return typeof alt === 'string' && decorative !== true ? alt : ''
}

function hasBlock(nodes: readonly NodeLike[], include: (node: NodeLike) => boolean): boolean {
  let mayHave = false
  let isLine = false
  for (const node of nodes) {
    if (!node || !include(node)) continue
    if (isAmbiguous(node)) mayHave = true
    else if (isBlock(node)) return true
    else isLine = true
  }
  // Next to inline nodes, an ambiguous node counts as inline.
  return mayHave && !isLine
}

/** Whether a node may be inline or a block: a custom node, or one without children. */
function isAmbiguous({ type, children }: NodeLike): boolean {
  if (type === 'unknown') return !Array.isArray(children) || children.length === 0
  return typeof type === 'string' && type.includes(':')
}

/** Whether a node has inline children rather than blocks. */
export function isInline({ children }: NodeLike): boolean {
  if (!Array.isArray(children)) return false
  const nodes = children.filter(Boolean)
  return nodes.length > 0 && !nodes.some(isBlock)
}

function isBlock(node: NodeLike): boolean {
  return node.type === 'unknown' ? !isInline(node) : !isPhrasingType(node.type)
}
