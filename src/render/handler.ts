import type { ElementContent, Properties } from 'hast'
import type { Article } from '../schema/article.js'
import type { NodeFields } from '../schema/node.js'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import type { Labels } from './labels/labels.js'
import type { LossCode } from './losses.js'
import type { MarkupContext } from './markup-context.js'
import { replaceHandlers } from './replace-handlers.js'
import { cleanText } from './safety/clean-text.js'
import type { UrlPolicy } from './safety/url-policy.js'

/**
 * The state that handlers for HTML and AMP receive.
 *
 * @example
 * const rule = (state: MarkupState) => element('hr', state.attributes({}, 'rule'))
 */
export interface MarkupState {
  /** The rendered article. */
  readonly article: Article
  /** The article's language as a BCP 47 tag. */
  readonly language: string
  /** The labels in the article's language. */
  readonly labels: Labels
  /** Renders a node with the handler for its type. */
  one(node: unknown, parent?: unknown): Rendered
  /**
   * Returns the attributes that any node may have: id, language, direction and classes. `names` are
   * one or more class names, separated by spaces, to which the option `classes` adds its prefix.
   */
  attributes(node: NodeFields, names?: string): Properties
  /** Formats a date for readers. */
  formatDate(date: string): string
  /**
   * Returns a URL that is safe to output. Reports an unsafe URL at the field of the node and
   * returns `undefined`.
   *
   * @param kind `link` for URLs that readers follow, `media` for URLs that browsers load.
   * @param field The JSON pointer from the node to the URL, such as `/url`.
   */
  safeUrl(kind: keyof UrlPolicy, url: unknown, node: object, field: string): string | undefined
  /**
   * Reports content of a node that cannot be rendered faithfully. A custom code must contain a
   * colon.
   */
  report(code: LossCode, node: object, field: string, message: string): void
}

/** The state with additional members for the handlers of this package. */
export interface RenderState extends MarkupContext {
  one(node: unknown, parent?: unknown): Rendered
}

/**
 * The result of a handler: a tree, never a string.
 *
 * @example
 * const nothing: Rendered = undefined
 */
export type Rendered = ElementContent | ElementContent[] | undefined

/**
 * Renders nodes of a type. Has the signature of handlers in mdast-util-to-hast.
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
 * Renders nodes of a type instead of the default handler, which it can call.
 *
 * @param renderDefault Renders the same node with the default handler.
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
 * Custom handlers by node type.
 *
 * @example
 * const handlers: HandlerOverrides = { thematicBreak: () => element('hr', { className: ['wave'] }) }
 * renderHtml(article, { handlers }).startsWith('<article') // true
 */
export type HandlerOverrides = {
  readonly [T in NodeType]?: HandlerOverride<NodeOf<T>> | undefined
}

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
  const { type, value, children } = node as { type: unknown; value?: unknown; children?: unknown }
  state.report(
    'unknown-node',
    node,
    '',
    `The node type ${JSON.stringify(type)} has no handler, so only its text is rendered. Correct the type.`,
  )
  if (typeof value === 'string') return { type: 'text', value: cleanText(value) }
  return renderNodes(state, children as ArticleNode[] | undefined, node)
}
