// The article as a TipTap document: standard nodes, custom marks for quotations, and custom nodes
// for everything else.
import { Mark, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { renderToHTMLString } from '@tiptap/static-renderer'
import {
  escapeHTML,
  serializeChildrenToHTMLString as joined,
  renderJSONContentToString,
} from '@tiptap/static-renderer/json/html-string'
import { OBJECTS, spansOf } from './spans.mjs'
import { block, marks, objects, render } from './templates.mjs'

function inline(nodes) {
  return spansOf(nodes).map((span) => {
    const around = span.marks.map(({ type, children: _, ...attrs }) => ({ type, attrs })).reverse()
    return { type: 'text', text: span.text, marks: around }
  })
}

const paragraph = (nodes, attrs = {}) => ({ type: 'paragraph', attrs, content: inline(nodes) })

function toContent(nodes) {
  return nodes.map((node) => {
    const { type, id = null, children } = node
    if (type === 'heading') {
      return { type, attrs: { level: node.depth, id }, content: inline(children) }
    }
    if (type === 'list') {
      const content = children.map((item) => ({
        type: 'listItem',
        content: [paragraph(item.children[0].children)],
      }))
      return { type: node.ordered ? 'orderedList' : 'bulletList', content }
    }
    if (!OBJECTS.has(type)) return paragraph(children, { id })
    const attrs = { node }
    if (type === 'pullquote') attrs.words = { type: 'bare', content: inline(children) }
    if (type === 'blockquote') attrs.words = { type: 'doc', content: toContent(children) }
    return { type: `our-${type}`, attrs }
  })
}

/** Returns the mappings of the nodes. `rendered` renders a document in an attribute of a node. */
function mappings(page, rendered) {
  const named = (name) => (props) => {
    const id = props.node.attrs?.id ?? undefined
    return block(name(props.node.attrs), { id }, joined(props.children))
  }
  const nodeMapping = {
    doc: ({ children }) => joined(children),
    bare: ({ children }) => joined(children),
    text: ({ node }) => escapeHTML(node.text ?? ''),
    paragraph: named(() => 'p'),
    heading: named(({ level }) => `h${level}`),
    orderedList: ({ children }) => `<ol>${joined(children)}</ol>`,
    bulletList: ({ children }) => `<ul>${joined(children)}</ul>`,
    // The only paragraph of a list item has no element.
    listItem: ({ children }) => `<li>${joined(children).slice('<p>'.length, -'</p>'.length)}</li>`,
  }
  for (const [type, object] of Object.entries(objects)) {
    nodeMapping[`our-${type}`] = ({ node }) => {
      const { words, node: own } = node.attrs
      return object(page(), words ? { node: own, words } : own, rendered)
    }
  }
  const markMapping = Object.fromEntries(
    Object.entries(marks).map(([type, mark]) => [
      type,
      (props) => mark(withoutNull(props.mark.attrs), joined(props.children)),
    ]),
  )
  return { nodeMapping, markMapping }
}

const withoutNull = (attrs) =>
  Object.fromEntries(Object.entries(attrs ?? {}).filter(([, value]) => value != null))

function peer(article, create) {
  const deck = { type: 'bare', content: inline(article.deck) }
  const body = { type: 'doc', content: toContent(article.body.children) }
  let page
  const words = create(() => page)
  return () =>
    render(article, {
      deck(current) {
        page = current
        return words(deck)
      },
      body: () => words(body),
    })
}

/** Renders JSON without the editor's schema. */
export const tiptapJson = (article) =>
  peer(article, (page) => {
    const words = (content) => renderContent({ content })
    const renderContent = renderJSONContentToString(mappings(page, words))
    return words
  })

/** Renders with the editor's extensions, whose schema is created for every document. */
export const tiptap = (article) =>
  peer(article, (page) => {
    const attributes = (...names) => ({
      addAttributes: () => Object.fromEntries(names.map((name) => [name, { default: null }])),
    })
    const extensions = [
      StarterKit.configure({ bold: false, italic: false, link: false, heading: false }),
      Node.create({
        name: 'heading',
        content: 'inline*',
        group: 'block',
        ...attributes('level', 'id'),
      }),
      Node.create({ name: 'bare', content: 'inline*', group: 'block' }),
      Mark.create({ name: 'emphasis' }),
      Mark.create({ name: 'strong' }),
      Mark.create({ name: 'link', ...attributes('url', 'title') }),
      Mark.create({ name: 'quotation', ...attributes('id', 'speaker') }),
      ...[...OBJECTS].map((type) =>
        Node.create({
          name: `our-${type}`,
          group: 'block',
          atom: true,
          ...attributes('node', 'words'),
        }),
      ),
      Node.create({
        name: 'ids',
        addGlobalAttributes: () => [
          { types: ['paragraph'], attributes: { id: { default: null } } },
        ],
      }),
    ]
    const words = (content) => renderToHTMLString({ extensions, content, options })
    const options = mappings(page, words)
    return words
  })
