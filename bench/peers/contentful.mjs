// The article in Contentful's rich text: standard blocks, and embedded entries for everything else.
import { documentToHtmlString } from '@contentful/rich-text-html-renderer'
import { BLOCKS, INLINES, MARKS } from '@contentful/rich-text-types'
import { OBJECTS } from './spans.mjs'
import { block, marks, objects, render } from './templates.mjs'

const MARK_TYPES = { emphasis: MARKS.ITALIC, strong: MARKS.BOLD }
const node = (nodeType, content, data = {}) => ({ nodeType, content, data })

function inline(nodes, around = []) {
  return nodes.flatMap((child) => {
    const { type, value, children, ...fields } = child
    if (type === 'text') return [{ nodeType: 'text', value, marks: around, data: {} }]
    if (MARK_TYPES[type]) return inline(children, [...around, { type: MARK_TYPES[type] }])
    return type === 'link'
      ? [node(INLINES.HYPERLINK, inline(children, around), { uri: fields.url, ...fields })]
      : [node(INLINES.ENTRY_HYPERLINK, inline(children, around), { target: { fields } })]
  })
}

/** Returns text as a document in a field. */
export const toField = (nodes) => node(BLOCKS.DOCUMENT, inline(nodes))

function toContentful(nodes) {
  const content = nodes.map((child) => {
    const { type, id, children } = child
    if (type === 'heading') return node(`heading-${child.depth}`, inline(children), { id })
    if (type === 'list') {
      const items = children.map((item) =>
        node(BLOCKS.LIST_ITEM, [node(BLOCKS.PARAGRAPH, inline(item.children[0].children))]),
      )
      return node(child.ordered ? BLOCKS.OL_LIST : BLOCKS.UL_LIST, items)
    }
    if (OBJECTS.has(type)) {
      const words =
        type === 'pullquote' ? toField(children) : type === 'blockquote' && toContentful(children)
      const fields = words ? { node: child, words } : child
      return node(BLOCKS.EMBEDDED_ENTRY, [], { target: { type, fields } })
    }
    return node(BLOCKS.PARAGRAPH, inline(children), id === undefined ? {} : { id })
  })
  return node(BLOCKS.DOCUMENT, content)
}

export function contentful(article) {
  const deck = toField(article.deck)
  const body = toContentful(article.body.children)
  let page
  const words = (document) => documentToHtmlString(document, options)
  const named = (name) => (element, next) => block(name, element.data, next(element.content))
  const options = {
    renderMark: {
      [MARKS.ITALIC]: (text) => marks.emphasis({}, text),
      [MARKS.BOLD]: (text) => marks.strong({}, text),
    },
    renderNode: {
      [BLOCKS.PARAGRAPH]: named('p'),
      [BLOCKS.HEADING_2]: named('h2'),
      [BLOCKS.HEADING_3]: named('h3'),
      [BLOCKS.HEADING_4]: named('h4'),
      // The only paragraph of a list item has no element.
      [BLOCKS.LIST_ITEM]: ({ content: [paragraph] }, next) => `<li>${next(paragraph.content)}</li>`,
      [BLOCKS.EMBEDDED_ENTRY]: ({ data: { target } }) =>
        objects[target.type](page, target.fields, words),
      [INLINES.HYPERLINK]: ({ data, content }, next) => marks.link(data, next(content)),
      [INLINES.ENTRY_HYPERLINK]: ({ data, content }, next) =>
        marks.quotation(data.target.fields, next(content)),
    },
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
