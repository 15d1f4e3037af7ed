import type { ElementContent, Properties } from 'hast'
import type { Article } from '../schema/article.js'
import type { NodeFields } from '../schema/node.js'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import type { Labels } from './labels/labels.js'
import type { LossCode } from './losses.js'
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

/**
 * The result of a handler: a tree, never a string.
 *
 * @example
 * const nothing: Rendered = undefined
 */
export type Rendered = ElementContent | ElementContent[] | undefined

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
