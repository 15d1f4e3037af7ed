// React: takes an article and returns JSX elements, by way of hast. Must not import React: the
// caller passes the JSX runtime.
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
 * The props of a component for a node type.
 *
 * @example
 * const Said = ({ node, children }: NodeProps<'quotation'>) => [node.speaker, children]
 */
export interface NodeProps<T extends NodeType> {
  /** The parsed node. */
  node: NodeOf<T>
  /** The default rendering of the node. */
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
  // The types of these differ between runtimes.
  /** Creates an element with at most one child. */
  // biome-ignore lint/suspicious/noExplicitAny: the runtimes only agree on the shape
  jsx: any
  /** Creates an element with several children. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  jsxs: any
  /** Groups several elements without a parent element. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  Fragment: any
}

/**
 * Options of {@link articleToJsx}.
 *
 * @example
 * const options: JsxOptions = { classes: false, nodes: { thematicBreak: () => '~' } }
 */
export interface JsxOptions extends Omit<HtmlOptions, 'handlers'> {
  /** Components for some types of nodes, such as `{ quotation: Quote }`. */
  nodes?: NodeComponents | undefined
  /** Components for HTML elements by name, such as `{ a: Link }`. */
  elements?: Partial<Components> | undefined
}

/**
 * Converts an article to elements of React or another JSX runtime. Never sets inner HTML.
 *
 * @param article A parsed article. It is not changed.
 * @param runtime The exports of `react/jsx-runtime` or of another runtime.
 * @param options Custom components, and the options of `renderHtml` except `handlers`.
 * @throws {ArticleError} If the article is too deep or too large, or an option is invalid.
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
  const settings: Options = { jsx, jsxs, Fragment, components }
  return toJsxRuntime(withStandIns(tree as Element) as Element, settings) as Node
}

/** The prefix of elements that represent nodes until their components are called. */
const PREFIX = 'standfirst-'

/** Marks an element whose node has a custom component. */
interface Mark {
  standfirst?: { type: string; node: unknown }
}

/**
 * Creates handlers that mark each node that has a component, along with its default rendering. The
 * surrounding handlers examine the element, as a table examines its rows, so it is not replaced
 * yet.
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

/** Returns the node types that have a component. */
function typesOf(nodes: NodeComponents): NodeType[] {
  return (Object.keys(nodes) as NodeType[]).filter((type) => nodes[type] !== undefined)
}

function standIn(type: string, node: unknown, children: ElementContent[]): Element {
  return element(`${PREFIX}${type}`, { node: node as never }, children)
}

/** Replaces each mark in the tree by an element. */
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
