import type { Found, Rule } from '../rule.js'

/** Blocks that need content. Others, such as a thematic break, do not. */
const TYPES = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'gallery'] as const

/** A block without text or media. */
export const emptyBlock: Rule = {
  code: 'empty-block',
  severity: 'warning',
  summary: 'A paragraph, heading, list, quote, table or gallery without text or media.',
  why: 'Readers see a gap, and screen readers announce an empty heading or list. Such blocks often remain after text is pasted.',
  examples: {
    bad: '{ "type": "paragraph", "children": [] }',
    good: 'the same without the paragraph',
  },
  check({ nodes, isOthers }) {
    const empty = new Set<object>()
    const found = TYPES.flatMap((type) =>
      nodes(type).flatMap((node): Found[] => {
        if (isOthers(node) || !isEmpty(node)) return []
        for (const child of node.children) empty.add(child)
        return [{ at: node, message: `The ${type} is empty. Add its content, or remove it.` }]
      }),
    )
    // Report a block and everything in it once.
    return found.filter(({ at }) => !empty.has(at))
  },
}

/** Whether a node has nothing that a reader sees: neither text nor media. */
export function isEmpty({ type, value, children }: NodeLike): boolean {
  if (!TEXT_TYPES.has(type)) return false
  if (typeof value === 'string') return !/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(value)
  return !Array.isArray(children) || children.every(isEmpty)
}

interface NodeLike {
  type?: unknown
  value?: unknown
  children?: unknown
}

/** Every other node has media, or may have. */
const TEXT_TYPES: ReadonlySet<unknown> = new Set(
  'root text break strong emphasis span link paragraph heading list listItem blockquote table tableRow tableCell gallery caption delete'.split(
    ' ',
  ),
)
