import type { UnknownBlock, UnknownInline } from '../../schema/nodes.js'
import { addNode, addText, type Builder, endLine } from '../builder.js'
import { addAny } from '../html/custom-types.js'
import {
  attribute,
  classesOf,
  createLines,
  type HtmlComment,
  type HtmlElement,
  type HtmlNode,
  isComment,
  textOf,
} from '../html/dom.js'
import { MAX_BLOCKS } from '../html/place.js'
import type { Hooks, State } from '../html/state.js'
import type { ImportContext, SourcePosition } from '../types.js'
import { type BlockComment, readBlockComment } from './block-comment.js'
import type { WordPressContent } from './content.js'
import { isHtmlBlock, LAYOUTS, REFERENCES, WITH_LINES } from './known-blocks.js'
import { addLinesOfText } from './lines.js'
import { mediaFinder } from './media.js'
import type { WordPressImportOptions } from './options.js'

/** Markup that is longer is not kept as a node. */
const LONGEST = 100_000

/** Reads the comments, the shortcodes and the lines of WordPress, while HTML is read. */
export function createHooks(
  content: WordPressContent,
  state: State,
  options: WordPressImportOptions,
): Hooks {
  const { types = {}, unknown = 'preserve' } = options
  const media = mediaFinder(options)
  const { source, html, originalOffset, isRaw, elementName, shortcodes } = content
  const positionAt = createLines(source)
  /** The names of the blocks around what is read. */
  const blocks: string[] = []
  const pairsOfList = new WeakMap<readonly HtmlNode[], Map<number, number>>()

  function placeOf(offset: number, block = blocks.at(-1)): SourcePosition {
    return { ...positionAt(originalOffset(offset)), ...(block !== undefined && { block }) }
  }

  const { positionOf } = state.source
  state.source = {
    ...state.source,
    positionOf(element) {
      const { offset } = positionOf(element) ?? {}
      return offset === undefined ? undefined : placeOf(offset)
    },
  }

  function pairsOf(nodes: readonly HtmlNode[]): Map<number, number> {
    let pairs = pairsOfList.get(nodes)
    if (!pairs) {
      pairs = pairBlocks(nodes)
      pairsOfList.set(nodes, pairs)
    }
    return pairs
  }

  function readBlock(
    block: BlockComment,
    nodes: readonly HtmlNode[],
    index: number,
    builder: Builder,
  ): number {
    const start = nodes[index] as HtmlComment
    const last = block.kind === 'void' ? index : (pairsOf(nodes).get(index) ?? index)
    const inner = last > index ? nodes.slice(index + 1, last) : []
    const { name } = block
    const place = placeOf(startOfComment(start, html), name)
    const end = endOfComment(nodes[last] as HtmlComment, html)
    const markup =
      source.slice(place.offset, originalOffset(end)) ||
      html.slice(startOfComment(start, html), end)
    const count = last - index + 1
    if (convert(block, markup, inner, place, builder)) return count
    if (isHtmlBlock(name) && block.kind === 'open') {
      blocks.push(name)
      return 1
    }
    const hasFacts = Object.keys(block.attributes ?? {}).length > 0
    if (isHtmlBlock(name) && !hasFacts) return 1
    return keep(name, markup, { inner, place, count, builder })
  }

  /** Lets the handler of the caller read a block. */
  function convert(
    { name, attributes }: BlockComment,
    html: string,
    inner: readonly HtmlNode[],
    place: SourcePosition,
    builder: Builder,
  ): boolean {
    if (!Object.hasOwn(types, name) || state.level >= state.limits.depth) return false
    const context: ImportContext = {
      flow: () => state.flow(inner, builder),
      phrasing: () => state.phrasing(inner, builder).children,
      report: (code, message) => state.reporter.report(code, { message, source: place }),
    }
    const before = blocks.length
    blocks.push(name)
    state.level += 1
    const nodes = types[name]?.({ name, attributes: attributes ?? {}, html }, context)
    state.level -= 1
    blocks.length = before
    for (const node of nodes ?? []) addAny(builder, node)
    return nodes !== undefined
  }

  function keep(
    name: string,
    markup: string,
    {
      inner,
      place,
      count,
      builder,
    }: { inner: readonly HtmlNode[]; place: SourcePosition; count: number; builder: Builder },
  ): number {
    const code = REFERENCES.has(name) ? 'import-reference-unresolved' : 'import-unknown-block'
    const what = REFERENCES.has(name)
      ? `The content of the block \`${name}\` is elsewhere on the site and was not given`
      : `The model does not know the block \`${name}\``
    const report = (how: string, details: object) =>
      state.reporter.report(code, { message: `${what}: ${how}.`, source: place, ...details })
    if (unknown === 'drop') {
      const text = inner.map(textOf).join(' ').trim()
      report('it was left out', { text, key: name, loss: 'dropped' })
      return count
    }
    const canKeep =
      unknown === 'preserve' &&
      !state.isInUnknown &&
      builder.isFlow &&
      builder.depth < MAX_BLOCKS &&
      markup.length <= LONGEST
    if (!canKeep) {
      if (!state.isInUnknown) report('its words were kept', { key: name })
      if (inner.length > 0) blocks.push(name)
      return 1
    }
    endLine(builder)
    state.isInUnknown = true
    const children = state.flow(inner, builder)
    state.isInUnknown = false
    const node: UnknownBlock = {
      type: 'unknown',
      originalType: `wordpress:${name}`,
      value: markup,
      children,
    }
    builder.blocks.push(node)
    report('it was kept as an `unknown` node', { node })
    return count
  }

  /**
   * WordPress writes an empty text where the author gave none: that says nothing of the picture. The
   * text that it has in the library is a suggestion.
   */
  function readAlt(element: HtmlElement): void {
    if (attribute(element, 'alt')?.trim() !== '') return
    element.attrs = element.attrs.filter(({ name }) => name !== 'alt')
    const id = /(?:^|\s)wp-image-(\d+)/.exec(attribute(element, 'class') ?? '')?.[1]
    const alt = id === undefined ? undefined : media(id)?.alt
    if (alt === undefined || attribute(element, 'title') !== undefined) return
    element.attrs.push({ name: 'title', value: alt })
  }

  /** A shortcode that is not one of WordPress. Those that enclose something are two elements. */
  function readShortcode(element: HtmlElement, builder: Builder): void {
    const entry = shortcodes[Number(element.attrs[0]?.value)]
    if (!entry) return
    const { shortcode, isEnclosing, markup } = entry
    const { name, attributes, values } = shortcode
    const key = `[${name}]`
    const place = { ...state.source.positionOf(element), block: key }
    const report = (how: string, details: object) =>
      state.reporter.report('import-shortcode', {
        message: `The shortcode \`${name}\` is not known: ${how}.`,
        source: place,
        ...details,
      })
    if (Object.hasOwn(types, key)) {
      if (shortcode.kind === 'close') return
      const value = { name: key, attributes: { ...attributes, ...values }, html: markup }
      const nodes = types[key]?.(value, {
        flow: () => [],
        phrasing: () => [],
        report: (code, message) => state.reporter.report(code, { message, source: place }),
      })
      for (const node of nodes ?? []) addAny(builder, node)
      if (nodes) return
    }
    if (isEnclosing || unknown === 'drop' || state.isInUnknown) {
      const how = isEnclosing ? 'what it encloses was kept' : 'it was left out'
      report(how, { text: markup, ...(unknown === 'drop' && { loss: 'dropped' }) })
      return
    }
    const isCode = builder.marks.some(({ type }) => type === 'inlineCode')
    if (unknown === 'text' || isCode) {
      addText(builder, markup)
      report('its text was kept', {})
      return
    }
    const fields = { type: 'unknown', originalType: `wordpress:${key}`, value: markup } as const
    if (builder.isFlow && builder.runs.length === 0 && builder.depth < MAX_BLOCKS) {
      const node: UnknownBlock = { ...fields, children: [] }
      builder.blocks.push(node)
      report('it was kept as an `unknown` node', { node })
    } else {
      const node: UnknownInline = { ...fields, children: [] }
      addNode(builder, node)
      report('it was kept as an `unknown` node', { node })
    }
  }

  return {
    isAllContent: isRaw,
    element(element, builder) {
      if (element.tagName === elementName) {
        readShortcode(element, builder)
        return true
      }
      if (element.tagName === 'img') readAlt(element)
      for (const name of classesOf(element)) {
        if (name === 'wp-block-spacer') return textOf(element) === ''
        // The button stands apart from the name of the file.
        if (name === 'wp-block-file__button') addText(builder, ' ')
        // Before 5.9, the pictures of a gallery were a list.
        else if (name.startsWith('blocks-gallery-') && LISTS.has(element.tagName)) {
          element.tagName = 'div'
        } else if (LAYOUTS.has(name)) {
          state.report(
            'import-layout-flattened',
            element,
            'Columns and boxes became blocks one below another.',
            { key: '' },
          )
        }
      }
      return false
    },
    comment(nodes, index, builder) {
      const node = nodes[index]
      if (!node || !isComment(node)) return 1
      const block = readBlockComment(node.data)
      if (block?.kind === 'close') {
        const open = blocks.lastIndexOf(block.name)
        if (open !== -1) blocks.length = open
        return 1
      }
      if (block) return readBlock(block, nodes, index, builder)
      const mark = /^\s*(more|nextpage)(?![\w-])/.exec(node.data)?.[1]
      if (mark !== undefined) {
        state.reporter.report('import-element-dropped', {
          message: `\`${mark}\` divides a text for lists or pages of the site, so it was left out.`,
          source: placeOf(startOfComment(node, html)),
          key: mark,
          loss: 'degraded',
        })
      }
      return 1
    },
    text(text, builder) {
      const block = blocks.at(-1)
      const hasLines = isRaw && (block === undefined || WITH_LINES.has(block))
      if (hasLines && !builder.isPreformatted) addLinesOfText(builder, text)
      else addText(builder, text)
    },
  }
}

const LISTS = new Set(['ul', 'ol', 'li'])

/** The comment that ends each block, among the nodes of one parent. */
function pairBlocks(nodes: readonly HtmlNode[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: { name: string; index: number }[] = []
  const counts = new Map<string, number>()
  for (const [index, node] of nodes.entries()) {
    const block = isComment(node) ? readBlockComment(node.data) : undefined
    if (!block || block.kind === 'void') continue
    const { name } = block
    const count = counts.get(name) ?? 0
    if (block.kind === 'open') {
      open.push({ name, index })
      counts.set(name, count + 1)
    } else if (count > 0) {
      // Blocks in it that are not closed end with it.
      for (let top = open.pop(); top; top = open.pop()) {
        counts.set(top.name, (counts.get(top.name) ?? 0) - 1)
        if (top.name !== name) continue
        pairs.set(top.index, index)
        break
      }
    }
  }
  return pairs
}

function endOfComment({ end = 0 }: HtmlComment, html: string): number {
  return html.indexOf('>', end - 1) + 1 || html.length
}

function startOfComment(comment: HtmlComment, html: string): number {
  const end = endOfComment(comment, html)
  return Math.max(0, html.lastIndexOf('<!--', end - comment.data.length - '<!---->'.length))
}
