// Article → hast → JSX elements. The caller brings the JSX runtime: this room must not import React.
import type { Element, ElementContent, ElementData } from 'hast'
import { type Components, type Options, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { element } from '../hast/element.js'
import type { HtmlOptions } from '../html/options.js'
import { articleToHast } from '../html/render-html.js'
import type { HandlerOverride, HandlerOverrides } from '../render/markup-state.js'
import type { Article } from '../schema/article.js'
import type { NodeOf, NodeType } from '../schema/nodes.js'
import { checkArgument, checkKind, checkOptions } from '../tree/options.js'

/**
 * What a component for a type of node gets.
 *
 * @example
 * const Said = ({ node, children }: NodeProps<'quotation'>) => [node.speaker, children]
 */
export interface NodeProps<T extends NodeType> {
  /** The node, as it was parsed. */
  node: NodeOf<T>
  /** What this package would show for the node. */
  children: unknown
}

/**
 * Custom components by node type.
 *
 * @example
 * const nodes: NodeComponents = { quotation: ({ children }) => children }
 */
export type NodeComponents = {
  readonly [T in NodeType]?: ((props: NodeProps<T>) => unknown) | undefined
}

/**
 * A JSX runtime: `react/jsx-runtime`, `preact/jsx-runtime` and others.
 *
 * @example
 * const runtime: JsxRuntime = { jsx: (type: unknown) => type, jsxs: () => null, Fragment: 'div' }
 */
export interface JsxRuntime {
  // Each runtime has types of its own for these.
  /** Makes an element with one child or none. */
  // biome-ignore lint/suspicious/noExplicitAny: the runtimes agree on the shape alone
  jsx: any
  /** Makes an element with several children. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  jsxs: any
  /** What stands for several elements without one around them. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  Fragment: any
}

/**
 * How to make elements of an article.
 *
 * @example
 * const options: JsxOptions = { classes: false, nodes: { thematicBreak: () => '~' } }
 */
export interface JsxOptions extends Omit<HtmlOptions, 'handlers'> {
  /** Components for some types of nodes, such as `{ quotation: Quote }`. */
  nodes?: NodeComponents | undefined
  /** Components for HTML's elements by their names, such as `{ a: Link }`. */
  elements?: Partial<Components> | undefined
}

/**
 * An article as elements of React, or of any other JSX runtime. Nothing is set as HTML.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @param runtime What `react/jsx-runtime` exports.
 * @param options Custom components, and the options of `renderHtml` except `handlers`.
 * @throws {ArticleError} If the article is too deep or too large, or an option can't be used.
 *
 * @example
 * const runtime = { jsx: (type) => type, jsxs: (type) => type, Fragment: 'fragment' }
 * console.log(articleToJsx(article, runtime)) // 'fragment'
 */
export function articleToJsx<Node = unknown>(
  article: Article,
  runtime: JsxRuntime,
  options: JsxOptions = {},
): Node {
  checkOptions(options)
  checkArgument('runtime', 'object', runtime)
  const { jsx, jsxs, Fragment } = runtime
  checkArgument('runtime.jsx', 'function', jsx)
  checkArgument('runtime.Fragment', 'value', Fragment)
  const { nodes = {}, elements = {}, ...others } = options
  checkKind('nodes', 'object', nodes)
  checkKind('elements', 'object', elements)
  const [tree] = articleToHast(article, { ...others, handlers: handlersFor(nodes) }).children
  const components = { ...elements, ...componentsFor(nodes, jsx) } as Components
  // The stylesheet styles `align`. Inline styles would override it.
  const settings: Options = { jsx, jsxs, Fragment, components, tableCellAlignToStyle: false }
  return toJsxRuntime(withStandIns(tree as Element) as Element, settings) as Node
}

/** The name of an element that stands for a node until its component is called. */
const PREFIX = 'standfirst-'

/** What says, in the tree, that an element is of a node that has a component. */
interface Mark {
  standfirst?: { type: string; node: unknown }
}

/**
 * Marks the place of each node that has a component; its default rendering goes along. What stands
 * around an element looks into it, as a table does into its rows, so nothing is put between yet.
 */
function handlersFor(nodes: NodeComponents): HandlerOverrides {
  const marked = typesOf(nodes).map((type) => {
    const handler: HandlerOverride = (_state, node, _parent, renderDefault) => {
      const rendered = [renderDefault() ?? []].flat()
      const [only] = rendered
      if (rendered.length !== 1 || only?.type !== 'element') return standIn(type, node, rendered)
      const mark: Mark = { standfirst: { type, node } }
      return { ...only, data: { ...only.data, ...mark } as ElementData }
    }
    return [type, handler]
  })
  return Object.fromEntries(marked)
}

/** Those that have a component. */
function typesOf(nodes: NodeComponents): NodeType[] {
  return (Object.keys(nodes) as NodeType[]).filter((type) => nodes[type] !== undefined)
}

function standIn(type: string, node: unknown, children: ElementContent[]): Element {
  return element(`${PREFIX}${type}`, { node: node as never }, children)
}

/** The tree with an element in place of each mark. */
function withStandIns(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const { data, ...plain } = node
  const inner = { ...plain, children: node.children.map(withStandIns) }
  const { standfirst } = (data ?? {}) as Mark
  return standfirst ? standIn(standfirst.type, standfirst.node, [inner]) : inner
}

function componentsFor(nodes: NodeComponents, jsx: JsxRuntime['jsx']): Record<string, unknown> {
  const wrapped = typesOf(nodes).map((type) => [
    `${PREFIX}${type}`,
    (props: object) => jsx(nodes[type], props),
  ])
  return Object.fromEntries(wrapped)
}
