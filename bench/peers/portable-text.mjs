// The article in Portable Text: blocks with spans and marks, and custom types for everything else.
import { toHTML } from '@portabletext/to-html'
import { OBJECTS, spansOf } from './spans.mjs'
import { block, marks, objects, render } from './templates.mjs'

const DECORATORS = new Set(['emphasis', 'strong'])

export function toBlock(nodes, key, extra = {}) {
  const markDefs = []
  const children = spansOf(nodes).map((span, at) => {
    const keys = span.marks.map(({ type, children, ...data }) => {
      if (DECORATORS.has(type)) return type
      const known = markDefs.findIndex(({ _data }) => _data === children)
      if (known !== -1) return markDefs[known]._key
      const _key = `m${markDefs.length}`
      markDefs.push({ _type: type, _key, _data: children, ...data })
      return _key
    })
    return { _type: 'span', _key: `s${at}`, text: span.text, marks: keys }
  })
  for (const def of markDefs) delete def._data
  return { _type: 'block', _key: key, style: 'normal', ...extra, markDefs, children }
}

function toPortableText(nodes, prefix = 'b') {
  return nodes.flatMap((node, index) => {
    const _key = `${prefix}${index}`
    const { type, id, children } = node
    if (type === 'list') {
      const listItem = node.ordered ? 'number' : 'bullet'
      return children.map((item, at) =>
        toBlock(item.children[0].children, `${_key}-${at}`, { listItem, level: 1 }),
      )
    }
    if (OBJECTS.has(type)) {
      const words =
        type === 'pullquote'
          ? [toBlock(children, _key, { style: 'bare' })]
          : type === 'blockquote' && toPortableText(children, `${_key}-`)
      return [words ? { _type: type, _key, node, words } : { ...node, _type: type, _key }]
    }
    const style = type === 'heading' ? `h${node.depth}` : 'normal'
    return [toBlock(children, _key, { style, ...(id === undefined ? {} : { id }) })]
  })
}

export function portableText(article) {
  const deck = toBlock(article.deck, 'deck', { style: 'bare' })
  const body = toPortableText(article.body.children)
  let page
  const words = (value) => toHTML(value, { components })
  const components = {
    block: {
      bare: ({ children }) => children,
      normal: ({ value, children }) => block('p', value, children),
      ...Object.fromEntries(
        ['h2', 'h3', 'h4'].map((name) => [
          name,
          ({ value, children }) => block(name, value, children),
        ]),
      ),
    },
    marks: Object.fromEntries(
      Object.entries(marks).map(([type, mark]) => [
        type,
        ({ value, children }) => mark(value, children),
      ]),
    ),
    types: Object.fromEntries(
      Object.entries(objects).map(([type, object]) => [
        type,
        ({ value }) => object(page, value, words),
      ]),
    ),
  }
  return () =>
    render(article, {
      deck(current) {
        page = current
        return words(deck)
      },
      body: () => words(body),
    })
}
