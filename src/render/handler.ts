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
 * The first argument of each handler for HTML and AMP.
 *
 * @example
 * const rule = (state: MarkupState) => element('hr', state.attributes({}, 'rule'))
 */
export interface MarkupState {
  /** The article that is rendered. */
  readonly article: Article
  /** The article's language as a BCP 47 tag. */
  readonly language: string
  /** The words that the renderers add, in the article's language. */
  readonly labels: Labels
  /** Renders a node with the handler for its type. */
  one(node: unknown, parent?: unknown): Rendered
  /**
   * Returns the attributes that any node may have: id, language, direction, and a class from one or
   * more names, separated by spaces. The option `classes` puts its prefix before each.
   */
  attributes(node: NodeFields, names?: string): Properties
  /** Formats a date for readers. */
  formatDate(date: string): string
  /**
   * Returns a URL that is safe to write. An unsafe one is reported at the field of the node, and the
   * result is `undefined`.
   *
   * @param kind `link` for what a reader follows, `media` for what a browser loads.
   * @param field The JSON pointer from the node to the URL, such as `/url`.
   */
  safeUrl(kind: keyof UrlPolicy, url: unknown, node: object, field: string): string | undefined
  /** Reports a part of a node that could not be rendered faithfully. A custom code has a colon. */
  report(code: LossCode, node: object, field: string, message: string): void
}

/** The state with the members that only the handlers of this package use. */
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
 * Renders nodes of one type. The signature is that of mdast-util-to-hast.
 *
 * @see https://github.com/syntax-tree/mdast-util-to-hast#handler
 */
export type Handler<N extends ArticleNode = ArticleNode> = (
  state: RenderState,
  node: N,
  parent: ArticleNode | undefined,
) => Rendered

/** One handler for every type of node: a node without one does not compile. */
export type Handlers = { [T in NodeType]: Handler<NodeOf<T>> }

/**
 * Renders nodes of one type instead of the default handler, which it can call.
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
 * Custom handlers by the type of node.
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
 * Renders nodes in order. Unlike mdast-util-to-hast's `state.all` it keeps all white space.
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

/** Adds what a handler returned to a list of children. */
export function add(children: ElementContent[], rendered: Rendered): void {
  // Not `push(...rendered)`: as arguments, very many children overflow the stack.
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

/** Renders a node without a handler, which only a hand-built article can have: its words stay. */
export function renderUnknown(state: MarkupState, node: ArticleNode): Rendered {
  const { type, value, children } = node as { type: unknown; value?: unknown; children?: unknown }
  state.report(
    'unknown-node',
    node,
    '',
    `There is no handler for ${JSON.stringify(type)}: only its words are shown. Correct the type.`,
  )
  if (typeof value === 'string') return { type: 'text', value: cleanText(value) }
  return renderNodes(state, children as ArticleNode[] | undefined, node)
}
