import type { RenderContext } from '../render/context.js'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import type { TextState } from './handler.js'
import type { Layout } from './layout/layout.js'
import type { LinkList } from './link-list.js'
import type { TextOptions, TextSettings } from './options.js'

/** The complete state of one rendering, for the handlers of this package. */
export interface State extends TextState, RenderContext, Layout {
  /** The options of plain text, with their defaults. */
  settings: TextSettings
  /** The images in figures, and whether each has a caption. Other images are within a line. */
  figureImages: Map<object, boolean>
  /** The URLs that are listed at the end. */
  links: LinkList
  /** The options that `formatDate` uses. */
  dateOptions: Pick<TextOptions, 'formatDate' | 'timeZone'>
}

/** Renders one type of node; see {@link TextHandlerOverride}. */
export type TextHandler<N extends ArticleNode = ArticleNode> = (
  state: State,
  node: N,
  width: number,
) => string

/** One handler for every type of node: a node without one does not compile. */
export type TextHandlers = { [T in NodeType]: TextHandler<NodeOf<T>> }

/** The handlers by the type of node, which may be any string. */
export type HandlerMap = ReadonlyMap<string, TextHandler<never>>

/** Returns the handlers by the type of node. */
export function handlerMap(handlers: TextHandlers): HandlerMap {
  return new Map<string, TextHandler<never>>(Object.entries(handlers))
}
