import { hasContent } from '../../tree/has-content.js'
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
        if (isOthers(node) || hasContent(node)) return []
        for (const child of node.children) empty.add(child)
        return [{ at: node, message: `The ${type} is empty. Add its content, or remove it.` }]
      }),
    )
    // Report a block and everything in it once.
    return found.filter(({ at }) => !empty.has(at))
  },
}
