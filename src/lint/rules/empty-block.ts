import { toPlainString } from '../../tree/plain-text.js'
import type { Found, Rule } from '../rule.js'

/** Blocks that need words; others, such as a figure, can do without. */
const TYPES = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'gallery'] as const

/** A block without any words or media. */
export const emptyBlock: Rule = {
  code: 'empty-block',
  severity: 'warning',
  summary: 'A paragraph, heading, list, quote, table or gallery without any words or media.',
  why: 'Readers see a gap, and screen readers announce a heading or a list with nothing in it. Pasted text often leaves them behind.',
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
        return [{ at: node, message: `The ${type} is empty. Add its words, or remove it.` }]
      }),
    )
    // One finding for a block and all that is in it.
    return found.filter(({ at }) => !empty.has(at))
  },
}

/** Whether a node has nothing that a reader sees: no words, and nothing but text and blocks of it. */
export function isEmpty(node: { type?: unknown; children?: unknown }): boolean {
  return !/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(toPlainString(node)) && !hasMedia(node)
}

const TEXT_TYPES: ReadonlySet<unknown> = new Set(
  'root text break strong emphasis span link paragraph heading list listItem blockquote table tableRow tableCell gallery caption delete'.split(
    ' ',
  ),
)

function hasMedia(node: { type?: unknown; children?: unknown }): boolean {
  if (!TEXT_TYPES.has(node.type)) return true
  return Array.isArray(node.children) && node.children.some(hasMedia)
}
