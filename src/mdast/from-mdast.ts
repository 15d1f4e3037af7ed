// Converts an mdast tree to the blocks of an article. Must not import a parser, YAML or
// `markdown/`.

import type { Association, Definition, Nodes, Parents, Resource, Root } from 'mdast'
import { containment } from '../parse/schemas.js'
import { isPhrasingType } from '../tree/node-guards.js'
import { toPlainString } from '../tree/plain-text.js'
import type { PlainObject } from '../tree/visit.js'
import { DETAILS, fromAttributes } from './attributes.js'
import { nameOf, typeOf } from './names.js'
import { ROW_HEADERS, withRowHeaders } from './row-headers.js'
import type { Written } from './written.js'

/**
 * How HTML in Markdown is handled.
 *
 * @example
 * const html: HtmlMode = 'text'
 */
export type HtmlMode = 'error' | 'text'

/** Messages about Markdown that an article cannot represent. */
export const MISFITS = {
  'data-in-markdown':
    'A fence named `standfirst` must contain a node as JSON. Correct the JSON, or rename the fence.',
  'details-missing':
    '`details` in the front matter has no entry with this name. Add it, or remove the attribute `details`.',
  'details-unused':
    'Each entry of `details` must be an object that a directive references with `details=…`. Reference it, or remove it.',
  'directive-open':
    'This block is not closed, so it contains everything after it. Close it with a line of as many colons.',
  'emphasis-left':
    'These marks are rendered as text: emphasis and deletion can’t begin or end between a letter and a punctuation mark. Write `:strong[…]`, `:emphasis[…]` or `:delete[…]`, or `\\*` or `\\~` for the mark itself.',
  'footnote-in-markdown':
    'The name of a footnote has neither spaces nor brackets. Rename it, or write `\\[^` if it is not a footnote.',
  'headline-in-markdown':
    'The headline belongs in the front matter. Headings in the body begin with `##`.',
  'html-in-markdown': 'HTML is not allowed. Use Markdown or a directive, or write it as code.',
}

/** Called with an offset for each part of a text that an article cannot represent. */
export type OnMisfit = (code: keyof typeof MISFITS, offset: number) => void

/**
 * The info string of a fence that contains a node as JSON, for content without another Markdown
 * form.
 */
export const DATA_INFO = 'standfirst'

/** The directive at the end of a paragraph or heading that sets its other fields. */
export const THIS = 'this'

/** Converts an mdast tree to the blocks of an article, each with its `position` in the tree. */
export function fromMdast(
  root: Root,
  {
    source = '',
    html = 'text',
    onMisfit = () => {},
    details = new Map(),
  }: Partial<Omit<Reading, 'definitions'>> = {},
): Written[] {
  const definitions = new Map<string, Definition>()
  addDefinitions(root, definitions)
  return readAll(root.children, { definitions, html, onMisfit, source, details })
}

/** Looks up the fields of nodes by the names in their `details` attributes. */
export type Details = Pick<ReadonlyMap<string, PlainObject>, 'get'>

interface Reading {
  /** The definitions of references, by name. */
  definitions: ReadonlyMap<string, Definition>
  html: HtmlMode
  onMisfit: OnMisfit
  /** The text that was parsed to the tree. */
  source: string
  /** Fields that attributes cannot represent, by the names that directives reference. */
  details: Details
}

/**
 * Collects definitions, which may be in any block. The first one of a name counts.
 *
 * @see https://spec.commonmark.org/0.31.2/#link-reference-definitions
 */
function addDefinitions(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node)
  }
  if ('children' in node) for (const child of node.children) addDefinitions(child, definitions)
}

function readAll(nodes: readonly Nodes[], reading: Reading): Written[] {
  return nodes.flatMap((node) => {
    const read = readNode(node, reading)
    return Array.isArray(read) ? read : [{ ...read, position: node.position }]
  })
}

function readNode(node: Nodes, reading: Reading): Written | Written[] {
  switch (node.type) {
    case 'text':
      reportEmphasis(node, reading)
      return { type: 'text', value: node.value }
    case 'inlineCode':
      return { type: 'inlineCode', value: node.value }
    case 'break':
    case 'thematicBreak':
      return { type: node.type }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'tableRow':
    case 'tableCell':
      return { type: node.type, children: readAll(node.children, reading) }
    case 'paragraph':
      return readParagraph(node, reading)
    case 'heading':
      if (node.depth === 1) reading.onMisfit('headline-in-markdown', offsetOf(node))
      return withThis({ type: 'heading', depth: node.depth }, node, reading)
    case 'link':
      return readLink(node, readAll(node.children, reading))
    case 'linkReference':
      if (isFootnote(node)) reading.onMisfit('footnote-in-markdown', offsetOf(node))
      return readLink(definitionOf(node, reading), readAll(node.children, reading))
    case 'footnoteReference':
      return { type: node.type, ...associationOf(node) }
    case 'footnoteDefinition':
      return { type: node.type, ...associationOf(node), children: readAll(node.children, reading) }
    case 'list':
      return {
        type: 'list',
        ...(node.ordered && { ordered: true }),
        ...(node.ordered && node.start !== 1 && { start: node.start }),
        ...(node.spread && { spread: true }),
        children: readAll(node.children, reading),
      }
    case 'listItem':
      return {
        type: 'listItem',
        ...(node.spread && { spread: true }),
        ...(typeof node.checked === 'boolean' && { checked: node.checked }),
        children: readAll(node.children, reading),
      }
    case 'table':
      return {
        type: 'table',
        ...(node.align?.some(Boolean) && { align: node.align }),
        children: readAll(node.children, reading),
      }
    case 'code':
      return readCode(node, reading)
    case 'html':
      return readHtml(node, reading)
    case 'image':
    case 'imageReference':
      return readImage(node, reading)
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      return readDirective(node, reading)
    case 'definition':
      if (isFootnote(node)) reading.onMisfit('footnote-in-markdown', offsetOf(node))
      return []
    default:
      return { type: node.type }
  }
}

function definitionOf({ identifier }: { identifier: string }, reading: Reading): Resource {
  return reading.definitions.get(identifier) ?? { url: '' }
}

function readLink({ url, title }: Resource, children: Written[]): Written {
  return { type: 'link', url, ...(title && { title }), children }
}

type Picture = Extract<Nodes, { type: 'image' | 'imageReference' }>

function readImage(node: Picture, reading: Reading): Written {
  // Without words in its brackets, the alternative text is unknown.
  return { type: 'image', url: resourceOf(node, reading).url, ...(node.alt && { alt: node.alt }) }
}

function resourceOf(node: Picture, reading: Reading): Resource {
  return node.type === 'image' ? node : definitionOf(node, reading)
}

/**
 * Converts a paragraph that only contains an image to a figure. The title of the image becomes its
 * caption.
 */
function readParagraph(node: Extract<Nodes, { type: 'paragraph' }>, reading: Reading): Written {
  const [only] = node.children
  if (node.children.length !== 1 || (only?.type !== 'image' && only?.type !== 'imageReference')) {
    return withThis({ type: 'paragraph' }, node, reading)
  }
  const { position } = only
  const { title } = resourceOf(only, reading)
  const caption = { type: 'caption', children: [{ type: 'text', value: title }], position }
  const image = { ...readImage(only, reading), position }
  return { type: 'figure', children: title ? [image, caption] : [image] }
}

/** The label of a footnote is left out where it only repeats the identifier. */
function associationOf({ identifier, label }: Association): PlainObject {
  return { identifier, ...(label && label !== identifier && { label }) }
}

/** Two asterisks or tildes next to a word, or words between two asterisks. */
const EMPHASIS =
  /(?<!\*)\*\*+(?=[^\s*])|(?<=[^\s*])\*\*+|\*[^\s*](?:[^*]*[^\s*])?\*|(?<!~)~~(?=[^\s~])|(?<=[^\s~])~~(?!~)/

/**
 * Reports asterisks and tildes that were probably meant as emphasis. Between a letter and a punctuation mark
 * CommonMark treats them as text, and that is where they are in languages without spaces.
 *
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function reportEmphasis(node: Extract<Nodes, { type: 'text' }>, reading: Reading): void {
  if (!/\*|~~/.test(node.value)) return
  const start = offsetOf(node)
  const written = reading.source.slice(start, node.position?.end.offset)
  const found = EMPHASIS.exec(written.replace(/\\[\\*~]/g, '  '))
  if (found) reading.onMisfit('emphasis-left', start + found.index)
}

function offsetOf({ position }: Nodes): number {
  return position?.start.offset ?? 0
}

/** Whether a definition or a reference is that of a footnote rather than a link. */
function isFootnote({ identifier }: { identifier: string }): boolean {
  return identifier.length > 1 && identifier.startsWith('^')
}

/** Applies the directive at the end of a node to the node. */
function withThis(fields: Written, node: Parents, reading: Reading): Written {
  const last = node.children.at(-1)
  const isThis =
    last?.type === 'textDirective' &&
    last.name === THIS &&
    last.children.length === 0 &&
    // Without attributes, it is a colon before a word.
    Object.keys(last.attributes ?? {}).length > 0
  const children = readAll(isThis ? node.children.slice(0, -1) : node.children, reading)
  if (!isThis) return { ...fields, children }
  const before = children.at(-1)
  if (before?.type === 'text') {
    const value = String(before.value).replace(/ $/, '')
    if (value === '') children.pop()
    else before.value = value
  }
  return { ...fields, ...fieldsOf(fields.type, last.attributes ?? {}, last, reading), children }
}

function readCode(code: Extract<Nodes, { type: 'code' }>, reading: Reading): Written {
  const { lang, meta, value } = code
  if (lang === DATA_INFO && !meta) {
    try {
      const node: unknown = JSON.parse(value)
      if (typeof node === 'object' && node !== null && !Array.isArray(node)) return node as Written
    } catch {
      // The fence stays code, like any other value that is not an object.
    }
    reading.onMisfit('data-in-markdown', offsetOf(code))
  }
  return { type: 'code', ...(lang && { lang: meta ? `${lang} ${meta}` : lang }), value }
}

function readHtml(
  node: Extract<Nodes, { type: 'html' }>,
  { html, onMisfit, source }: Reading,
): Written[] {
  if (html === 'error') {
    onMisfit('html-in-markdown', offsetOf(node))
    return []
  }
  const { start, end } = node.position ?? {}
  const isInline = start && end && /\S/.test(lineAround(source, start.offset ?? 0, end.offset ?? 0))
  const text = { type: 'text', value: node.value, position: node.position }
  return [isInline ? text : { type: 'paragraph', children: [text], position: node.position }]
}

/** Returns the rest of the lines that contain a range. */
function lineAround(source: string, start: number, end: number): string {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const after = source.slice(end).split('\n', 1)[0] ?? ''
  return before + after
}

type Directive = Extract<Nodes, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>

function readDirective(node: Directive, reading: Reading): Written {
  const isInline = node.type === 'textDirective'
  const attributes = node.attributes ?? {}
  // It is a colon before a word.
  if (isInline && node.children.length === 0 && Object.keys(attributes).length === 0) {
    if (node.name === nameOf('break')) return { type: 'break' }
    return { type: 'text', value: `:${node.name}` }
  }
  const type = typeOf(node.name, isInline)
  const fields: Written = { type, ...fieldsOf(type, attributes, node, reading) }
  if (type === 'figure') return { ...fields, children: readFigure(node, reading) }
  const children = readAll(node.children, reading)
  if (node.type === 'containerDirective') {
    if (!isClosed(node, reading)) reading.onMisfit('directive-open', offsetOf(node))
    const [only] = children
    if (children.length === 1 && only?.type === type && WRAPPED.has(type))
      return readWrapped(only, fields)
    return { ...fields, children: takesPhrasing(type) ? asLine(children) : children }
  }
  if (type === 'image') {
    return { ...fields, ...(children.length > 0 && { alt: toPlainString({ children }) }) }
  }
  const isParent = Object.hasOwn(containment, type)
  return isParent || children.length > 0 ? { ...fields, children } : fields
}

/** Returns the fields from the attributes of a directive and its details. */
function fieldsOf(
  type: string,
  { [DETAILS]: name, ...attributes }: NonNullable<Directive['attributes']>,
  node: Nodes,
  { details, onMisfit }: Reading,
): PlainObject {
  const fields = fromAttributes(type, attributes)
  if (typeof name !== 'string') return fields
  const found = details.get(name)
  if (!found) onMisfit('details-missing', offsetOf(node))
  return { ...fields, ...found }
}

/** Whether a block ends with its own fence, rather than with the surrounding text. */
function isClosed({ position }: Directive, { source }: Reading): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset)
  const [colons = ''] = /^:+/.exec(written) ?? []
  const lastLine = written.slice(written.lastIndexOf('\n') + 1)
  const [, end = ''] = /^[\t >]*(:+)[ \t]*$/.exec(lastLine) ?? []
  return lastLine !== written && end.length >= colons.length
}

/** Nodes whose Markdown form may be inside a directive of their name. */
export const WRAPPED: ReadonlySet<string> = new Set(['list', 'table', 'code'])

/** Applies the directive around a plain form to its node. */
function readWrapped(plain: Written, { [ROW_HEADERS]: rowHeaders, ...fields }: Written): Written {
  const node = { ...plain, ...fields } as Written
  return plain.type === 'table' && rowHeaders !== undefined ? withRowHeaders(node) : node
}

/** Converts a figure: the first block is the media, and a paragraph below is the caption. */
function readFigure(node: Directive, reading: Reading): Written[] {
  return readAll(node.children, reading).flatMap((child) => {
    if (child.type === 'figure') return child.children as Written[]
    return child.type === 'paragraph' ? { ...child, type: 'caption' } : child
  })
}

function takesPhrasing(type: string): boolean {
  const allowed: readonly string[] = Object.hasOwn(containment, type)
    ? containment[type as keyof typeof containment]
    : []
  return allowed.includes('text') && !allowed.includes('paragraph')
}

/** Joins paragraphs to one line, with a break in between so that their words stay separate. */
export function asLine(blocks: readonly Written[]): Written[] {
  const line: Written[] = []
  let isBehindBlock = false
  for (const block of blocks) {
    const isBlock = !isPhrasingType(block.type)
    if (isBlock && isBehindBlock) line.push({ type: 'break' })
    isBehindBlock = isBlock
    if (isBlock && Array.isArray(block.children)) line.push(...block.children)
    else line.push(block)
  }
  return line
}
