import { createContext, type RenderContext } from '../render/context.js'
import { replaceHandlers } from '../render/replace-handlers.js'
import { cleanText } from '../render/safety/clean-text.js'
import { createWalker } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import type { TextHandlerOverride, TextHandlerOverrides, TextState } from './handler.js'
import { resolveMarks } from './inline-marks.js'
import { createLayout, type Layout, type Marks } from './layout/layout.js'
import { createLinkList, type LinkList } from './link-list.js'
import { type TextOptions, type TextSettings, textSettings } from './options.js'
import { renderUnknownType } from './unknown.js'

/** The complete state of one rendering, for the handlers of this package. */
export interface State extends TextState, RenderContext, Layout {
  /** The options of plain text, with their defaults. */
  settings: TextSettings
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

/** @throws {ArticleError} If an option has an invalid value. */
export function createState(
  handlers: HandlerMap,
  article: Article,
  options: TextOptions,
  marks: Marks,
): State {
  const settings = textSettings(options)
  const context = createContext(article, options)
  const walk = createWalker<State, number, string>(
    options.handlers === undefined ? handlers : withOverrides(handlers, options.handlers),
    renderUnknownType,
  )
  const state: State = {
    ...context,
    ...createLayout(settings, context.language, marks),
    settings,
    links: createLinkList(settings.links),
    dateOptions: options,
    one: (node, width) => walk(state, node, width),
  }
  return state
}

/** @throws {ArticleError} If one of the overrides is not a function. */
function withOverrides(handlers: HandlerMap, overrides: TextHandlerOverrides): HandlerMap {
  const defaults = Object.fromEntries(handlers) as Record<string, TextHandler>
  const used = replaceHandlers<Record<string, TextHandler>, TextHandler>(
    defaults,
    overrides,
    (override, handler) => (state, node, width) => {
      const renderDefault = () => resolveMarks(handler?.(state, node, width) ?? '')
      return cleanText((override as TextHandlerOverride)(state, node, width, renderDefault))
    },
  )
  return used === defaults ? handlers : new Map<string, TextHandler<never>>(Object.entries(used))
}
