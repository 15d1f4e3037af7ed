// Text with marks, which most peers use instead of nested nodes.

/** @returns The texts in order, each with its ancestors as marks, the outermost first. */
export function spansOf(nodes, marks = []) {
  return nodes.flatMap((node) =>
    node.type === 'text' ? [{ text: node.value, marks }] : spansOf(node.children, [...marks, node]),
  )
}

/** Nodes for which our templates have markup but peers have no model. Peers use custom objects. */
export const OBJECTS = new Set(['figure', 'pullquote', 'blockquote', 'newsletter'])
