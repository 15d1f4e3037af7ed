import type { RenderContext } from '../render/context.js'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import type { TextState } from './handler.js'
import type { Layout } from './layout/layout.js'
import type { LinkList } from './link-list.js'
import type { TextSettings } from './options.js'

/** The complete state of one rendering, for the handlers of this package. */
export interface State extends TextState, RenderContext, Layout {
  /** The options of plain text, with their defaults. */
  settings: TextSettings
  /** The images in figures, and whether each has a caption. Other images are within a line. */
  figureImages: Map<object, boolean>
  /** The URLs that are listed at the end. */
  links: LinkList
}

/** Renders nodes of a type; see {@link TextHandlerOverride}. */
export type TextHandler<N extends ArticleNode = ArticleNode> = (
  state: State,
  node: N,
  width: number,
) => string

/** One handler for each node type. A node type without a handler does not compile. */
export type TextHandlers = { [T in NodeType]: TextHandler<NodeOf<T>> }

/** The handlers by node type, which may be any string. */
export type HandlerMap = ReadonlyMap<string, TextHandler<never>>

/** Converts handlers to a map. */
export function handlerMap(handlers: TextHandlers): HandlerMap {
  return new Map<string, TextHandler<never>>(Object.entries(handlers))
}
