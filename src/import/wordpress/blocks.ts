import type { UnknownBlock } from '../../schema/nodes.js'
import { type Builder, endLine } from '../builder.js'
import { addAny } from '../html/custom-types.js'
import { type HtmlComment, type HtmlNode, textOf } from '../html/dom.js'
import { MAX_BLOCKS } from '../html/place.js'
import type { ImportContext, SourcePosition } from '../types.js'
import { type BlockComment, endOfComment, pairBlocks, startOfComment } from './block-comment.js'
import { isHtmlBlock, REFERENCES } from './known-blocks.js'
import type { Reading } from './reading.js'

/** The maximum length of markup that is preserved. */
const LONGEST = 100_000

/** A block of the source. */
interface SourceBlock {
  name: string
  attributes: Record<string, unknown>
  /** The markup in the source. */
  markup: string
  /** The nodes between its delimiters. */
  inner: readonly HtmlNode[]
  place: SourcePosition
}

/** Caches the ends of blocks among the nodes of each parent. */
const pairsByNodes = new WeakMap<readonly HtmlNode[], Map<number, number>>()

function endOfBlock(nodes: readonly HtmlNode[], index: number): number {
  let pairs = pairsByNodes.get(nodes)
  if (!pairs) {
    pairs = pairBlocks(nodes)
    pairsByNodes.set(nodes, pairs)
  }
  return pairs.get(index) ?? index
}

/**
 * Reads a block from its opening comment.
 *
 * @returns How many of the nodes were read: those in a known block are read after it.
 */
export function readBlock(
  { kind, name, attributes }: BlockComment,
  nodes: readonly HtmlNode[],
  index: number,
  builder: Builder,
  reading: Reading,
): number {
  const { source, html, originalOffset } = reading.content
  const last = kind === 'void' ? index : endOfBlock(nodes, index)
  const start = startOfComment(nodes[index] as HtmlComment, html)
  const end = endOfComment(nodes[last] as HtmlComment, html)
  const block: SourceBlock = {
    name,
    attributes: attributes ?? {},
    // The content of a synced pattern is not in the source.
    markup: source.slice(originalOffset(start), originalOffset(end)) || html.slice(start, end),
    inner: nodes.slice(index + 1, Math.max(last, index + 1)),
    place: reading.placeOf(start, name),
  }
  const count = last - index + 1
  if (convert(block, builder, reading)) return count
  if (!isHtmlBlock(name)) return keep(block, builder, reading) ? count : 1
  if (kind === 'open') reading.blocks.push(name)
  else if (Object.keys(block.attributes).length > 0) keep(block, builder, reading)
  return 1
}

/** Converts a block with the caller's handler. */
function convert(
  { name, attributes, markup, inner, place }: SourceBlock,
  builder: Builder,
  { state, options: { types = {} }, blocks }: Reading,
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
  const nodes = types[name]?.({ name, attributes, html: markup }, context)
  state.level -= 1
  blocks.length = before
  for (const node of nodes ?? []) addAny(builder, node)
  return nodes !== undefined
}

/** Preserves an unknown block. Returns whether its content was read too. */
function keep(
  { name, markup, inner, place }: SourceBlock,
  builder: Builder,
  { state, options: { unknown = 'preserve' }, blocks }: Reading,
): boolean {
  const isReference = REFERENCES.has(name)
  const report = (how: string, details: object): void => {
    const what = isReference
      ? `The content of the block \`${name}\` is elsewhere on the site and was not given`
      : `The model does not know the block \`${name}\``
    const code = isReference ? 'import-reference-unresolved' : 'import-unknown-block'
    state.reporter.report(code, { message: `${what}: ${how}.`, source: place, ...details })
  }
  if (unknown === 'drop') {
    const text = inner.map(textOf).join(' ').trim()
    report('it was left out', { text, key: name, loss: 'dropped' })
    return true
  }
  const canStand = builder.isFlow && builder.depth < MAX_BLOCKS && !state.isInUnknown
  if (unknown === 'text' || !canStand || markup.length > LONGEST) {
    if (!state.isInUnknown) report('its words were kept', { key: name })
    if (inner.length > 0) blocks.push(name)
    return false
  }
  endLine(builder)
  state.isInUnknown = true
  const children = state.flow(inner, builder)
  state.isInUnknown = false
  const originalType = `wordpress:${name}`
  const node: UnknownBlock = { type: 'unknown', originalType, value: markup, children }
  builder.blocks.push(node)
  report('it was kept as an `unknown` node', { node })
  return true
}
