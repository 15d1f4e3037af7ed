import type { RenderContext } from '../render/context.js'
import { replaceHandlers } from '../render/replace-handlers.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import { isInline } from '../tree/plain-text.js'
import type { Layout } from './layout/layout.js'
import type { LinkList } from './links.js'
import type { TextSettings } from './options.js'

/**
 * What a handler gets first. `wrap` breaks words into lines as the options want it.
 *
 * @example
 * const rule = (state: TextState, width: number) => state.wrap('* * *', width)
 */
export interface TextState extends Layout {
  /** What is known of this rendering, such as the language and the labels. */
  context: RenderContext
  /** The options of plain text, with their defaults. */
  settings: TextSettings
  /** The URLs that footnotes count. */
  links: LinkList
  /** The handler of every type of node. */
  handlers: TextHandlers
  /** Whether texts and the words that nodes only hold together are rendered as they are. */
  joinsTexts: boolean
}

/**
 * Renders one type of node. A phrasing node gives its words, with `\n` for a break; a block gives
 * its lines, at most `width` columns wide, and `''` if it has nothing to say.
 */
export type TextHandler<N extends ArticleNode = ArticleNode> = (
  state: TextState,
  node: N,
  width: number,
) => string

/** One handler for every type of node: a node without one does not compile. */
export type TextHandlers = { [T in NodeType]: TextHandler<NodeOf<T>> }

/**
 * Renders one type of node in place of the handler of this package, which it can call.
 *
 * @param renderDefault Gives what the handler of this package gives for the same node.
 *
 * @example
 * const quiet: TextHandlerOverride = (_state, _node, _width, renderDefault) =>
 *   renderDefault().toLowerCase()
 */
export type TextHandlerOverride<N extends ArticleNode = ArticleNode> = (
  state: TextState,
  node: N,
  width: number,
  renderDefault: () => string,
) => string

/**
 * Handlers of one's own, by the type of node.
 *
 * @example
 * const handlers: TextHandlerOverrides = { pullquote: () => '' }
 * renderText(article, { handlers }).startsWith('Transport') // true
 */
export type TextHandlerOverrides = {
  readonly [T in NodeType]?: TextHandlerOverride<NodeOf<T>> | undefined
}

/**
 * The handlers with some others in their place.
 *
 * @throws {ArticleError} If one of the others is no function.
 */
export function withTextOverrides(
  handlers: TextHandlers,
  overrides: TextHandlerOverrides = {},
): TextHandlers {
  return replaceHandlers<TextHandlers, TextHandler>(
    handlers,
    overrides,
    (override, own) => (state, node, width) =>
      (override as TextHandlerOverride)(state, node, width, () => own?.(state, node, width) ?? ''),
  )
}

/** What every object has and no handler is, for a type such as `constructor`. */
const INHERITED = Object.prototype as Record<string, unknown>

/** Renders one node with the handler for its type. */
export function renderNode(state: TextState, node: ArticleNode, width: number): string {
  if (typeof node !== 'object' || node === null) return ''
  const { type } = node
  const handler = typeof type === 'string' ? state.handlers[type] : undefined
  if (typeof handler !== 'function' || handler === INHERITED[type]) {
    return renderUnknown(state, node, width)
  }
  return (handler as TextHandler)(state, node, width)
}

/**
 * The words of phrasing nodes, in order.
 *
 * @example
 * const state = { handlers: textHandlers }
 * console.log(renderPhrasing(state, [{ type: 'text', value: 'Calm' }])) // 'Calm'
 */
export function renderPhrasing(
  state: TextState,
  nodes: readonly ArticleNode[] | undefined,
): string {
  if (!Array.isArray(nodes)) return ''
  if (state.joinsTexts) {
    const joined = joinTexts(nodes)
    if (joined !== undefined && state.isTidy(joined)) return joined
  }
  let words = ''
  for (const node of nodes) words += renderNode(state, node, Number.POSITIVE_INFINITY)
  return words
}

/** What holds words together and shows nothing of its own. */
export const HOLDERS: ReadonlySet<string> = new Set(['emphasis', 'strong', 'span', 'quotation'])

/** The texts in nodes, in order, as they are; `undefined` if there is anything else. */
function joinTexts(nodes: readonly ArticleNode[]): string | undefined {
  let joined = ''
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) return undefined
    const { type, value, children } = node as { type: string; value?: unknown; children?: unknown }
    if (type === 'text' && typeof value === 'string') {
      joined += value
    } else {
      const words = HOLDERS.has(type) && Array.isArray(children) ? joinTexts(children) : undefined
      if (words === undefined) return undefined
      joined += words
    }
  }
  return joined
}

/**
 * The blocks that have something to say, with an empty line between.
 *
 * @example
 * const state = { handlers: textHandlers, marks: WRITTEN }
 * console.log(renderBlocks(state, [{ type: 'thematicBreak' }], 72)) // '* * *'
 */
export function renderBlocks(
  state: TextState,
  nodes: readonly (ArticleNode | undefined)[] | undefined,
  width: number,
): string {
  if (!Array.isArray(nodes)) return ''
  let text = ''
  for (const node of nodes) text = joinBlock(text, renderNode(state, node as ArticleNode, width))
  return text
}

/** The texts that are not empty, with an empty line between. */
export function joinBlocks(blocks: readonly (string | undefined)[]): string {
  let text = ''
  for (const block of blocks) if (block) text = joinBlock(text, block)
  return text
}

/** The same for one more. */
export function joinBlock(text: string, block: string): string {
  if (block === '') return text
  return text === '' ? block : `${text}\n\n${block}`
}

/** A node that no handler knows, which only a hand-built article can have: its words stay. */
function renderUnknown(state: TextState, node: ArticleNode, width: number): string {
  const { type, value, children } = node as { type: unknown; value?: unknown; children?: unknown }
  state.context.report(
    'unknown-node',
    node,
    '',
    `There is no handler for ${JSON.stringify(type)}: only its words are shown. Correct the type.`,
  )
  if (typeof value === 'string') return asBlock(state, cleanText(value), width)
  return renderFallback(state, { children: children as ArticleNode[] | undefined }, width)
}

/** The children of a node of which nobody knows whether it is a block. */
export function renderFallback(
  state: TextState,
  node: { children?: readonly ArticleNode[] | undefined },
  width: number,
): string {
  if (!isInline(node)) return renderBlocks(state, node.children, width)
  return asBlock(state, renderPhrasing(state, node.children), width)
}

/** Within a line the width has no end, and blanks around the words must stay. */
function asBlock({ wrap }: TextState, words: string, width: number): string {
  return width === Number.POSITIVE_INFINITY ? words : wrap(words, width)
}
