import { hasContent, isEmpty, REMOVABLE } from '../../tree/has-content.js'
import { visitObjects } from '../../tree/visit.js'
import type { Found, Rule } from '../rule.js'

/** A block or a link without text or media. */
export const emptyBlock: Rule = {
  code: 'empty-block',
  severity: 'warning',
  fixable: true,
  summary: 'A paragraph, list, link, box or other block without text or media.',
  why: 'Readers see a gap, and screen readers announce an empty heading, list or link. They often remain after text is pasted.',
  examples: {
    bad: '{ "type": "paragraph", "children": [] }',
    good: 'the same without the paragraph',
  },
  check({ nodes, isOthers }) {
    const inner = new Set<object>()
    const found = REMOVABLE.flatMap((type) =>
      nodes(type).flatMap((node): Found[] => {
        if (isOthers(node) || hasContent(node)) return []
        visitObjects(node.children, (one) => inner.add(one))
        return [
          {
            at: node,
            message: `The ${type} is empty. Add its content, or remove it.`,
            removable: isEmpty(node),
          },
        ]
      }),
    )
    // Report a block and everything in it once.
    return found.filter(({ at }) => !inner.has(at))
  },
}
