import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5'
import { ArticleError } from '../../tree/issue.js'
import type { ImportLimits, SourcePosition } from '../types.js'

/** An element, with the end of its start tag in the source. */
export interface HtmlElement extends DefaultTreeAdapterTypes.Element {
  end?: number
  /** Its place among all elements; set by the scan, like the fields that follow. */
  order?: number
  /** How much text it holds. */
  size?: number
  /** The length of its text in links. */
  linkSize?: number
  /** The number of elements in it. */
  count?: number
  /** Whether it contains a block element. */
  hasBlock?: boolean
  /** Whether it contains an image, a player or a frame. */
  hasMedia?: boolean
  /** Whether the draft already has the id of this element. */
  hasId?: boolean
  /** Whether it is read apart from the element around it, which is read without it. */
  isApart?: boolean
  /** The `noscript` beside it that has the same image for browsers without scripts. */
  twin?: HtmlElement
}

/** A comment, with its end in the source. */
export interface HtmlComment extends DefaultTreeAdapterTypes.CommentNode {
  end?: number
}

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** A parsed source. */
export interface Source {
  root: HtmlParent
  /** Whether the markup contains a string. */
  includes(text: string): boolean
  /** Returns the position of an element. */
  positionOf(element: HtmlElement): SourcePosition | undefined
}

/**
 * Parses a source. Records only the ends of elements, because parse5's own positions would more
 * than double the time.
 *
 * @param isFragment Whether the source is what stands in a body, and no page.
 * @throws {ArticleError} With the code `too-many-nodes` if a limit is exceeded.
 */
export function parseSource(html: string, limits: ImportLimits, isFragment: boolean): Source {
  let count = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(
      ...[tagName, namespaceURI, attrs]: Parameters<typeof defaultTreeAdapter.createElement>
    ): HtmlElement {
      count += 1
      if (count > limits.nodes) throw tooManyNodes(limits.nodes)
      // With all fields from the start, every element has the same shape.
      return {
        nodeName: tagName,
        tagName,
        attrs,
        namespaceURI,
        childNodes: [],
        parentNode: null,
        end: parser?.tokenizer.preprocessor.offset ?? 0,
        order: 0,
        size: 0,
        linkSize: 0,
        count: 0,
        hasBlock: false,
        hasMedia: false,
      }
    },
    createCommentNode(data: string) {
      const comment: HtmlComment = defaultTreeAdapter.createCommentNode(data)
      comment.end = parser?.tokenizer.preprocessor.offset ?? 0
      return comment
    },
  }
  let parser: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> | undefined
  const options = { treeAdapter }
  parser = isFragment
    ? Parser.getFragmentParser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(null, options)
    : new Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(options)
  parser.tokenizer.write(html, true)
  return {
    root: isFragment ? parser.getFragment() : parser.document,
    includes: (text) => html.includes(text),
    positionOf: createPositions(html),
  }
}

function tooManyNodes(limit: number): ArticleError {
  const message = `The source has more than ${limit} elements. Raise \`limits.nodes\`, or split it.`
  return new ArticleError([{ code: 'too-many-nodes', severity: 'error', path: '', message }])
}

/** How far back a start tag is searched. Nearly all are short. */
const TAG_LENGTHS = [200, 20_000]

function createPositions(html: string): Source['positionOf'] {
  const positionAt = createLines(html)

  return ({ end, tagName }) => {
    const offset = end === undefined ? undefined : startOfTag(html, tagName, end)
    return offset === undefined ? undefined : positionAt(offset)
  }
}

/** Creates a function that returns the line and column of an offset. */
export function createLines(text: string): (offset: number) => SourcePosition {
  let lineStarts: number[] | undefined

  return (offset) => {
    lineStarts ??= startsOfLines(text)
    const line = lineOfOffset(lineStarts, offset)
    return { line, column: offset - (lineStarts[line - 1] as number) + 1, offset }
  }
}

function startOfTag(html: string, tagName: string, end: number): number | undefined {
  for (const length of TAG_LENGTHS) {
    const from = Math.max(0, end - length)
    const found = html
      .slice(from, end + 1)
      .toLowerCase()
      .lastIndexOf(`<${tagName.toLowerCase()}`)
    if (found !== -1) return from + found
  }
  return undefined
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOfOffset(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

export function isElement(node: HtmlNode | HtmlParent | null | undefined): node is HtmlElement {
  return node !== null && node !== undefined && 'tagName' in node
}

export function isComment(node: HtmlNode): node is HtmlComment {
  return node.nodeName === '#comment'
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

/** Returns the value of an attribute. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const { attrs } = element
  for (let index = 0; index < attrs.length; index++) {
    if (attrs[index]?.name === name) return attrs[index]?.value
  }
  return undefined
}

/** Whether an element is a property of a microdata item. */
export function hasProperty(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'itemprop') ?? '').split(/\s+/).includes(name)
}

/** Returns the first non-empty value of several attributes. */
export function firstAttribute(
  element: HtmlElement,
  names: readonly string[],
): { name: string; value: string } | undefined {
  for (const name of names) {
    const value = attribute(element, name)
    if (value !== undefined && value.trim() !== '') return { name, value }
  }
  return undefined
}

/** Returns an integer of CSS pixels in an attribute. */
export function pixelsOf(element: HtmlElement, name: string): number | undefined {
  const value = /^\s*(\d{1,6})(?:\.\d+)?(?:px)?\s*$/.exec(attribute(element, name) ?? '')?.[1]
  const number = Number(value)
  return number >= 1 && number <= 100_000 ? number : undefined
}

/** Returns the class names. */
export function classesOf(element: HtmlElement): string[] {
  const value = attribute(element, 'class')
  return value === undefined ? [] : value.split(/\s+/).filter(Boolean)
}

/** Returns the child elements. */
export function elementsOf(parent: HtmlParent): HtmlElement[] {
  return parent.childNodes.filter(isElement)
}

/**
 * The elements in a part of the tree that match, in the order of the source.
 *
 * @param isClosed Whether what is in an element is left out.
 */
export function findAll(
  parent: HtmlParent,
  matches: (element: HtmlElement) => boolean,
  isClosed?: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const found: HtmlElement[] = []
  const stack: HtmlNode[] = parent.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (matches(node)) found.push(node)
    if (isClosed?.(node)) continue
    const { childNodes } = node
    for (let index = childNodes.length - 1; index >= 0; index--) {
      stack.push(childNodes[index] as HtmlNode)
    }
  }
  return found
}

export function findFirst(
  parent: HtmlParent,
  matches: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  const stack: HtmlNode[] = parent.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (matches(node)) return node
    const { childNodes } = node
    for (let index = childNodes.length - 1; index >= 0; index--) {
      stack.push(childNodes[index] as HtmlNode)
    }
  }
  return undefined
}

/** Returns the closest matching element, starting with this one. */
export function closest(
  element: HtmlElement,
  matches: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (let node: HtmlParent | null | undefined = element; isElement(node); node = node.parentNode) {
    if (matches(node)) return node
  }
  return undefined
}

/** Whether a node is in another, or is it. */
export function contains(ancestor: HtmlParent, node: HtmlParent): boolean {
  if (ancestor === node || !isElement(ancestor)) return true
  const { order, count = 0 } = ancestor
  if (!isElement(node) || node.order === undefined || order === undefined) return false
  return node.order >= order && node.order <= order + count
}

/** The elements that are in no other of a list, which is in the order of the source. */
export function outermost(elements: readonly HtmlElement[]): HtmlElement[] {
  const kept: HtmlElement[] = []
  for (const element of elements) {
    const last = kept.at(-1)
    if (!last || !contains(last, element)) kept.push(element)
  }
  return kept
}

/** Reads something while some elements are left out of what is around them. */
export function without<T>(apart: Iterable<HtmlElement>, read: () => T): T {
  for (const element of apart) element.isApart = true
  const result = read()
  for (const element of apart) element.isApart = false
  return result
}

/** Whether an element has some text, but no more than a line, and few elements. */
export function isLine({ size = 0, count = 0 }: HtmlElement, longest: number): boolean {
  return size > 0 && size <= longest && count <= MOST_IN_LINE
}

const MOST_IN_LINE = 30

/** Elements whose content is code and never words. */
const CODE_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'head',
  'title',
])

export function isCode(element: HtmlElement): boolean {
  return CODE_ELEMENTS.has(element.tagName) && element.namespaceURI === HTML_NAMESPACE
}

export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'

/** Block elements. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html img legend li main menu nav ol option optgroup p pre search section select summary table tbody td textarea tfoot th thead tr ul video audio picture iframe embed object'.split(
    ' ',
  ),
)

/** Elements that format parts of words: words on both sides of their tags may be one. */
const FORMATTING: ReadonlySet<string> = new Set(
  'b bdi bdo big em font i ins del mark rt ruby s small strike strong sub sup tt u wbr'.split(' '),
)

/** Returns the first text in a part of the tree that matches. */
export function findText(
  parent: HtmlParent,
  matches: (text: string) => boolean,
): string | undefined {
  const stack: HtmlNode[] = parent.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node) && matches(node.value)) return node.value
    if (isElement(node)) stack.push(...node.childNodes.toReversed())
  }
  return undefined
}

/** The words in a part of the tree; blocks and breaks divide them. */
export function textOf(node: HtmlNode | HtmlParent): string {
  return gather(node, ({ tagName }) => BLOCKS.has(tagName))
}

/**
 * The words in a part of the tree that is not read as text, such as a menu: links, labels and the
 * like divide them, which a style sheet sets apart.
 */
export function wordsApart(node: HtmlNode | HtmlParent): string {
  return gather(node, ({ tagName }) => !FORMATTING.has(tagName))
}

function isLeftOut(node: HtmlParent, root: HtmlNode | HtmlParent): boolean {
  return isElement(node) && (isCode(node) || (node.isApart === true && node !== root))
}

function gather(node: HtmlNode | HtmlParent, isApart: (element: HtmlElement) => boolean): string {
  const parts: string[] = []
  const stack: (HtmlNode | HtmlParent | string)[] = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next)
    else if (next.nodeName === '#text') parts.push((next as { value: string }).value)
    else if ('childNodes' in next && !isLeftOut(next, node)) {
      if (isElement(next) && isApart(next)) {
        parts.push(' ')
        stack.push(' ')
      }
      const { childNodes } = next
      for (let index = childNodes.length - 1; index >= 0; index--) {
        stack.push(childNodes[index] as HtmlNode)
      }
    }
  }
  return parts
    .join('')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim()
}

/** The text in an element as it is, such as that of code; a `br` is a line end. */
export function rawText(element: HtmlElement): string {
  let text = ''
  const stack = element.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) text += node.value
    else if (node.nodeName === 'br') text += '\n'
    else if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
  return text
}
