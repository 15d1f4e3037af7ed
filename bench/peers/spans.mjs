// Words with marks, which is how most peers model what our tree nests.

/** @returns The texts in order, each with the nodes around it as its marks, the outermost first. */
export function spansOf(nodes, marks = []) {
  return nodes.flatMap((node) =>
    node.type === 'text' ? [{ text: node.value, marks }] : spansOf(node.children, [...marks, node]),
  )
}

/** What our templates render and no peer has a model for: it is an object of one's own there. */
export const OBJECTS = new Set(['figure', 'pullquote', 'blockquote', 'newsletter'])
