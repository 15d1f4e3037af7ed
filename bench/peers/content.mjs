// Converts a rendered article to plain blocks of text with marks, which every peer supports.

const INLINE = new Set('a abbr b br cite code em i s span strong sub sup time'.split(' '))
const KINDS = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** @param tree The result of `articleToHast`. */
export function toBlocks(tree) {
  const blocks = []
  visit(tree)
  return blocks

  function visit(node) {
    if (node.tagName === 'img') blocks.push({ kind: 'image', ...pick(node.properties) })
    if (node.type === 'text' || node.children === undefined) return
    const isText = node.children.every(
      ({ type, tagName }) => type === 'text' || INLINE.has(tagName),
    )
    const spans = isText ? spansOf(node, []) : []
    if (spans.some(({ text }) => text.trim() !== '')) {
      const level = KINDS[node.tagName]
      const kind = level ? 'heading' : node.tagName === 'li' ? 'item' : 'paragraph'
      blocks.push({ kind, level, spans })
    } else {
      node.children.forEach(visit)
    }
  }
}

const pick = ({ src, alt, width, height }) => ({ src, alt, width, height })

function spansOf(node, marks) {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [{ text: child.value, marks }]
    if (child.tagName === 'em' || child.tagName === 'strong') {
      return spansOf(child, [...marks, child.tagName])
    }
    return spansOf(
      child,
      child.tagName === 'a' ? [...marks, `link:${child.properties.href}`] : marks,
    )
  })
}

/** Returns the marks of a span that are not links, and the link. */
export function readMarks({ marks }) {
  const link = marks.find((mark) => mark.startsWith('link:'))
  return { plain: marks.filter((mark) => mark !== link), href: link?.slice('link:'.length) }
}
