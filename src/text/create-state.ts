import { createContext } from '../render/context.js'
import { replaceHandlers } from '../render/replace-handlers.js'
import { cleanText } from '../render/safety/clean-text.js'
import { createWalker } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import type { TextHandlerOverride, TextHandlerOverrides } from './handler.js'
import { resolveMarks } from './inline-marks.js'
import { createLayout, type Marks } from './layout/layout.js'
import { createLinkList } from './link-list.js'
import { type TextOptions, textSettings } from './options.js'
import type { HandlerMap, State, TextHandler } from './state.js'
import { renderUnknownType } from './unknown.js'

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
    '',
  )
  const state: State = {
    ...context,
    ...createLayout(settings, context.language, marks),
    settings,
    figureImages: new Map(),
    links: createLinkList(settings.links, () => context.footnotes.hasReferences()),
    one: (node, width) => walk(state, node, width),
  }
  return state
}

/** @throws {ArticleError} If an override is not a function. */
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
