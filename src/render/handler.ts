import type { ElementContent } from 'hast'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import type { MarkupContext } from './markup-context.js'
import type { HandlerOverride, HandlerOverrides, MarkupState, Rendered } from './markup-state.js'
import { replaceHandlers } from './replace-handlers.js'
import { reportUnknown } from './report-unknown.js'
import { cleanText } from './safety/clean-text.js'

/** The state with additional members for the handlers of this package. */
export interface RenderState extends MarkupContext {
  one(node: unknown, parent?: unknown): Rendered
}

/**
 * Renders nodes of one type. The signature is that of mdast-util-to-hast.
 *
 * @see https://github.com/syntax-tree/mdast-util-to-hast#handler
 */
export type Handler<N extends ArticleNode = ArticleNode> = (
  state: RenderState,
  node: N,
  parent: ArticleNode | undefined,
) => Rendered

/** One handler for each node type. A node type without a handler does not compile. */
export type Handlers = { [T in NodeType]: Handler<NodeOf<T>> }

/**
 * Replaces some handlers by custom ones.
 *
 * @throws {ArticleError} If a custom handler is not a function.
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
 * Renders nodes in order. Keeps all white space, unlike `state.all` of mdast-util-to-hast.
 *
 * @example
 * const state = { one: (node) => element('p', {}, [node.value]) }
 * console.log(renderNodes(state, [{ type: 'text', value: 'Calm' }]).length) // 1
 */
export function renderNodes(
  state: Pick<MarkupState, 'one'>,
  nodes: readonly (ArticleNode | undefined)[] | undefined,
  parent?: ArticleNode,
): ElementContent[] {
  const rendered: ElementContent[] = []
  if (nodes === undefined) return rendered
  for (const node of nodes) if (node !== undefined) add(rendered, state.one(node, parent))
  return rendered
}

/** Adds the result of a handler to a list of children. */
export function add(children: ElementContent[], rendered: Rendered): void {
  // Not `push(...rendered)`: too many arguments would overflow the stack.
  if (Array.isArray(rendered)) for (const child of rendered) children.push(child)
  else if (rendered !== undefined) children.push(rendered)
}

/** Renders the children of a node. */
export function renderChildren(
  state: Pick<MarkupState, 'one'>,
  node: Extract<ArticleNode, { children: unknown }>,
): ElementContent[] {
  return renderNodes(state, node.children, node)
}

/** Renders the text of a node without a handler, which only an unparsed article can contain. */
export function renderUnknown(state: MarkupState, node: ArticleNode): Rendered {
  const { value, children } = node as { value?: unknown; children?: ArticleNode[] }
  reportUnknown(state, node)
  if (typeof value === 'string') return { type: 'text', value: cleanText(value) }
  return renderNodes(state, children, node)
}
