import type { ElementContent } from 'hast'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import type { MarkupContext } from './markup-context.js'
import { replaceHandlers } from './replace-handlers.js'
import { cleanText } from './safety/clean-text.js'

/**
 * What a handler gets first. It is the part of mdast-util-to-hast's state that our handlers use,
 * and the context of this rendering.
 *
 * @example
 * const rule = (state: MarkupState) => element('hr', state.context.attributes({}, 'rule'))
 */
export interface MarkupState {
  /** What is known of this rendering: `attributes(node, name)` gives a node’s id, class and language. */
  context: MarkupContext
  /** Renders one node with the handler for its type. */
  one(node: unknown, parent: unknown): ElementContent | ElementContent[] | undefined
}

/**
 * What a handler gives: a tree, never a string.
 *
 * @example
 * const nothing: Rendered = undefined
 */
export type Rendered = ElementContent | ElementContent[] | undefined

/**
 * Renders one type of node: mdast-util-to-hast's signature.
 *
 * @see https://github.com/syntax-tree/mdast-util-to-hast#handler
 */
export type Handler<N extends ArticleNode = ArticleNode> = (
  state: MarkupState,
  node: N,
  parent: ArticleNode | undefined,
) => Rendered

/** One handler for every type of node: a node without one does not compile. */
export type Handlers = { [T in NodeType]: Handler<NodeOf<T>> }

/**
 * Renders one type of node in place of the handler of this package, which it can call.
 *
 * @param renderDefault Gives what the handler of this package gives for the same node.
 *
 * @example
 * const strong: HandlerOverride = (_state, _node, _parent, renderDefault) =>
 *   element('mark', {}, [renderDefault()].flat())
 */
export type HandlerOverride<N extends ArticleNode = ArticleNode> = (
  state: MarkupState,
  node: N,
  parent: ArticleNode | undefined,
  renderDefault: () => Rendered,
) => Rendered

/**
 * Handlers of one's own, by the type of node.
 *
 * @example
 * const handlers: HandlerOverrides = { thematicBreak: () => element('hr', { className: ['wave'] }) }
 * renderHtml(article, { handlers }).startsWith('<article') // true
 */
export type HandlerOverrides = {
  readonly [T in NodeType]?: HandlerOverride<NodeOf<T>> | undefined
}

/**
 * The handlers with some others in their place.
 *
 * @throws {ArticleError} If one of the others is no function.
 */
export function withOverrides(handlers: Handlers, overrides: HandlerOverrides = {}): Handlers {
  return replaceHandlers<Handlers, Handler>(
    handlers,
    overrides,
    (override, own) => (state, node, parent) =>
      (override as HandlerOverride)(state, node, parent, () => own?.(state, node, parent)),
  )
}

/**
 * Renders nodes in order. Unlike mdast-util-to-hast's `state.all` it keeps every blank of every
 * text.
 *
 * @example
 * const state = { one: (node) => element('p', {}, [node.value]) }
 * console.log(renderNodes(state, [{ type: 'text', value: 'Calm' }]).length) // 1
 */
export function renderNodes(
  state: MarkupState,
  nodes: readonly (ArticleNode | undefined)[] | undefined,
  parent?: ArticleNode,
): ElementContent[] {
  if (!Array.isArray(nodes)) return []
  // As many as there are nodes, most of the time: a list that grows takes more room.
  const rendered: ElementContent[] = nodes.slice()
  let count = 0
  for (let index = 0; index < nodes.length; index++) {
    const result = renderNode(state, nodes[index], parent)
    // Not `push(...result)`: as arguments, very many children overflow the stack.
    if (Array.isArray(result)) for (const child of result) rendered[count++] = child
    else if (result !== undefined) rendered[count++] = result
  }
  // To set it costs more than to compare.
  if (count !== rendered.length) rendered.length = count
  return rendered
}

/** Renders one node; nothing for what is none. */
export function renderNode(
  state: MarkupState,
  node: ArticleNode | null | undefined,
  parent: ArticleNode | undefined,
): Rendered {
  if (typeof node !== 'object' || node === null) return undefined
  return typeof node.type === 'string' ? state.one(node, parent) : renderUnknown(state, node)
}

/** Renders the children of a node. */
export function renderChildren(
  state: MarkupState,
  node: Extract<ArticleNode, { children: unknown }>,
): ElementContent[] {
  return renderNodes(state, node.children, node)
}

/**
 * A node that no handler knows, which only a hand-built article can have: its words stay.
 */
export function renderUnknown(state: MarkupState, node: unknown): ElementContent[] {
  const { type, value, children } = node as { type?: unknown; value?: unknown; children?: unknown }
  state.context.report(
    'unknown-node',
    node as object,
    '',
    `There is no handler for ${JSON.stringify(type)}: only its words are shown. Correct the type.`,
  )
  if (typeof value === 'string') return [{ type: 'text', value: cleanText(value) }]
  return renderNodes(state, children as ArticleNode[], node as ArticleNode)
}
