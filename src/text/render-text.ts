import { showable } from '../render/characters.js'
import { createContext, optionError } from '../render/context.js'
import type { Article } from '../schema/article.js'
import { renderCorrections } from './correction.js'
import { underlined } from './flow.js'
import { joinBlocks, renderBlocks, type TextHandlers, type TextState } from './handler.js'
import { textHandlers } from './handlers.js'
import { renderHeader } from './header.js'
import { createLinkList } from './links.js'
import { renderUpdates } from './live.js'
import type { TextOptions } from './options.js'
import { wrap } from './wrap.js'

/** The narrowest column in which nested lists and quotes still have room. */
const MIN_WIDTH = 20

/**
 * Renders an article as plain text, for mail, terminals, speech and search.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @returns Lines that end in LF, without blanks at their ends, and one LF at the very end.
 * @throws {ArticleError} If the article is too deep or too large, or an option can't be used.
 *
 * @example
 * const text = renderText(article, { width: 60, links: 'inline' })
 * console.log(text.split('\n')[0]) // 'Transport'
 */
export function renderText(article: Article, options: TextOptions = {}): string {
  return textWith(textHandlers, article, options)
}

/** The same with other handlers. */
export function textWith(handlers: TextHandlers, article: Article, options: TextOptions): string {
  const { width = 72, links } = options
  if (!(width >= MIN_WIDTH)) throw optionError('width', `Give at least ${MIN_WIDTH} columns.`)
  const context = createContext(article, options)
  const state: TextState = { context, links: createLinkList(links), handlers }
  const text = joinBlocks([
    renderHeader(state, width),
    renderCorrections(state, 'top', width),
    renderBlocks(state, [article.leadMedia], width),
    renderBlocks(state, [article.body], width),
    renderUpdates(state, width),
    renderCorrections(state, 'bottom', width),
    wrap(showable(article.rights?.copyrightNotice), width),
    renderBlocks(state, article.related, width),
  ])
  const urls = state.links.list()
  const list = urls.length > 0 ? [underlined(context.labels.links, '-', width), ...urls] : []
  return `${joinBlocks([text, list.join('\n')])}\n`
}
