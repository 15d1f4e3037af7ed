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
  /** The default rendering of the node: what the runtime takes as children. */
  // biome-ignore lint/suspicious/noExplicitAny: each runtime has its own type for children
  children: any
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
 * A function of a JSX runtime that makes an element.
 *
 * @typeParam Node The type of an element, such as React's `ReactElement`.
 *
 * @example
 * const jsx: Jsx<string> = (type) => String(type)
 */
// biome-ignore lint/suspicious/noExplicitAny: the runtimes agree on the shape alone
export type Jsx<Node> = (type: any, props: any, key?: any) => Node

/**
 * A JSX runtime: `react/jsx-runtime`, `preact/jsx-runtime` and others.
 *
 * @typeParam Node The type of an element, such as React's `ReactElement`.
 *
 * @example
 * const runtime: JsxRuntime = { jsx: (type: unknown) => type, jsxs: () => null, Fragment: 'div' }
 */
export interface JsxRuntime<Node = unknown> {
  /** Makes an element with one child or none. */
  jsx: Jsx<Node>
  /** Makes an element with several children. */
  jsxs: Jsx<Node>
  /** Groups several elements without a parent element. */
  // biome-ignore lint/suspicious/noExplicitAny: the runtimes agree on the shape alone
  Fragment: any
}

/**
 * A component in place of an HTML element: a function, a class, or the name of another element.
 *
 * @example
 * const Anchor: ElementComponent = ({ href, children }) => [href, children]
 */
export type ElementComponent =
  | string
  | ((props: AnyProps) => unknown)
  | (new (
      props: AnyProps,
    ) => object)

// biome-ignore lint/suspicious/noExplicitAny: each component has its own properties
type AnyProps = any

/**
 * How to make elements of an article.
 *
 * @example
 * const options: JsxOptions = { classes: false, nodes: { thematicBreak: () => '~' } }
 */
export interface JsxOptions extends Omit<HtmlOptions, 'handlers'> {
  /** Components for some types of nodes, such as `{ quotation: Quote }`. */
  nodes?: NodeComponents | undefined
  /** Components for HTML's elements by their names, such as `{ a: Anchor }`. */
  elements?: Readonly<Record<string, ElementComponent | undefined>> | undefined
}

/**
 * Renders an article as elements of React or of another JSX runtime. Nothing is set as HTML.
 *
 * @typeParam Node The type of an element. It is inferred from the runtime.
 * @param article An article, as `parseArticle` returns it. It is not changed.
 * @param runtime What `react/jsx-runtime` exports.
 * @param options Custom components, and the options of `renderHtml` except `handlers`.
 * @throws {ArticleError} If the article is too deep or too large, or an option is invalid.
 *
 * @example
 * const runtime = { jsx: (type) => type, jsxs: (type) => type, Fragment: 'fragment' }
 * console.log(articleToJsx(article, runtime)) // 'fragment'
 */
export function articleToJsx<Node>(
  article: Article,
  runtime: JsxRuntime<Node>,
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
  const settings = { jsx, jsxs, Fragment, components } as Options
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

function componentsFor(nodes: NodeComponents, jsx: Jsx<unknown>): Record<string, unknown> {
  const wrapped = typesOf(nodes).map((type) => [
    `${PREFIX}${type}`,
    (props: object) => jsx(nodes[type], props),
  ])
  return Object.fromEntries(wrapped)
}
