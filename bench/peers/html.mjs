// Each peer's own model of the same blocks, and how it renders that to HTML.
import { documentToHtmlString } from '@contentful/rich-text-html-renderer'
import Markdoc from '@markdoc/markdoc'
import { toHTML } from '@portabletext/to-html'
import StarterKit from '@tiptap/starter-kit'
import { renderToHTMLString } from '@tiptap/static-renderer'
import MarkdownIt from 'markdown-it'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { readMarks } from './content.mjs'

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function htmlPeers(blocks) {
  return {
    '@portabletext/to-html': portableText(blocks),
    '@contentful/rich-text-html-renderer': contentful(blocks),
    '@tiptap/static-renderer': tiptap(blocks),
    'preact-render-to-string': elements(blocks, h, renderToString),
    'react-dom/server': elements(blocks, createElement, renderToStaticMarkup),
    'markdown-it, from source': markdown(blocks),
    '@markdoc/markdoc, from source': markdoc(blocks),
  }
}

export function toPortableText(blocks) {
  return blocks.map((block, index) => {
    if (block.kind === 'image') return { _type: 'image', _key: `b${index}`, ...block }
    const markDefs = []
    const children = block.spans.map((span, at) => {
      const { plain, href } = readMarks(span)
      const marks = [...plain]
      if (href) {
        markDefs.push({ _type: 'link', _key: `l${at}`, href })
        marks.push(`l${at}`)
      }
      return { _type: 'span', _key: `s${at}`, text: span.text, marks }
    })
    const style = block.kind === 'heading' ? `h${block.level}` : 'normal'
    const list = block.kind === 'item' ? { listItem: 'bullet', level: 1 } : {}
    return { _type: 'block', _key: `b${index}`, style, ...list, markDefs, children }
  })
}

function portableText(blocks) {
  const content = toPortableText(blocks)
  const components = {
    types: {
      image: ({ value }) => `<img src="${escaped(value.src)}" alt="${escaped(value.alt)}">`,
    },
  }
  return () => toHTML(content, { components })
}

const CONTENTFUL_MARKS = { em: 'italic', strong: 'bold' }

export function toContentful(blocks) {
  const textNode = ({ text, marks = [] }) => ({
    nodeType: 'text',
    value: text,
    marks: marks.map((mark) => ({ type: CONTENTFUL_MARKS[mark] })),
    data: {},
  })
  const inline = (span) => {
    const { plain, href } = readMarks(span)
    const node = textNode({ text: span.text, marks: plain })
    return href ? { nodeType: 'hyperlink', data: { uri: href }, content: [node] } : node
  }
  const node = (nodeType, content, data = {}) => ({ nodeType, content, data })
  const content = blocks.flatMap((block) => {
    if (block.kind === 'image') return [node('embedded-asset-block', [], { target: block })]
    const paragraph = node('paragraph', block.spans.map(inline))
    if (block.kind === 'heading') return [node(`heading-${block.level}`, block.spans.map(inline))]
    return block.kind === 'item'
      ? [node('unordered-list', [node('list-item', [paragraph])])]
      : [paragraph]
  })
  return node('document', content)
}

function contentful(blocks) {
  const content = toContentful(blocks)
  const image = ({ data }) =>
    `<img src="${escaped(data.target.src)}" alt="${escaped(data.target.alt)}">`
  return () => documentToHtmlString(content, { renderNode: { 'embedded-asset-block': image } })
}

const TIPTAP_MARKS = { em: 'italic', strong: 'bold' }

function tiptap(blocks) {
  const inline = (span) => {
    const { plain, href } = readMarks(span)
    const marks = plain.map((mark) => ({ type: TIPTAP_MARKS[mark] }))
    if (href) marks.push({ type: 'link', attrs: { href } })
    return { type: 'text', text: span.text, marks }
  }
  const content = blocks.flatMap((block) => {
    // Its starter kit has no pictures.
    if (block.kind === 'image') return []
    const children = block.spans.filter(({ text }) => text !== '').map(inline)
    const paragraph = { type: 'paragraph', content: children }
    if (block.kind === 'heading') {
      return [{ type: 'heading', attrs: { level: block.level }, content: children }]
    }
    return block.kind === 'item'
      ? [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }]
      : [paragraph]
  })
  const extensions = [StarterKit]
  const document = { type: 'doc', content }
  return () => renderToHTMLString({ extensions, content: document })
}

/** An element for each block, made and rendered, as a component does it. */
function elements(blocks, create, render) {
  const inline = (span, key) => {
    const { plain, href } = readMarks(span)
    let child = span.text
    for (const mark of plain) child = create(mark, { key }, child)
    return href ? create('a', { key, href }, child) : child
  }
  const renderBlock = ({ block }) => {
    if (block.kind === 'image') return create('img', { src: block.src, alt: block.alt })
    const name = { heading: `h${block.level}`, item: 'li', paragraph: 'p' }[block.kind]
    return create(name, null, ...block.spans.map(inline))
  }
  const renderAll = () =>
    create('article', null, ...blocks.map((block, key) => create(renderBlock, { key, block })))
  return () => render(create(renderAll, null))
}

export function toMarkdownSource(blocks) {
  const quoted = (text) => text.replace(/[\\`*_{}[\]()#+\-.!<>&|~$%]/g, '\\$&')
  const inline = (span) => {
    const { plain, href } = readMarks(span)
    const text = quoted(span.text)
    const marked = plain.reduce((words, mark) => {
      const sign = mark === 'em' ? '*' : '**'
      return `${sign}${words}${sign}`
    }, text)
    return href ? `[${marked}](${href})` : marked
  }
  return blocks
    .map((block) => {
      if (block.kind === 'image') return `![${quoted(block.alt)}](${block.src})`
      const words = block.spans.map(inline).join('').trim()
      if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${words}`
      return block.kind === 'item' ? `- ${words}` : words
    })
    .join('\n\n')
}

function markdown(blocks) {
  const source = toMarkdownSource(blocks)
  const parser = new MarkdownIt()
  return () => parser.render(source)
}

function markdoc(blocks) {
  const source = toMarkdownSource(blocks)
  return () => Markdoc.renderers.html(Markdoc.transform(Markdoc.parse(source)))
}
