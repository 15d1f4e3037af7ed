import { createContext } from '../render/context.js'
import { directionOf } from '../render/format/direction.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { Article } from '../schema/article.js'
import type { NodeType } from '../schema/nodes.js'
import { guard } from '../tree/guard.js'
import { ArticleError } from '../tree/issue.js'
import { DEFAULT_LIMITS } from '../tree/limits.js'
import { isObject } from '../tree/visit.js'
import { renderNotes } from './annotations.js'
import {
  HOLDERS,
  joinBlocks,
  renderBlocks,
  type TextHandlers,
  type TextState,
  withTextOverrides,
} from './handler.js'
import { textHandlers } from './handlers.js'
import { renderHeader } from './header.js'
import { toAscii } from './layout/ascii.js'
import { isolateRuns } from './layout/bidi.js'
import { encodeFlowed } from './layout/flowed.js'
import { createLayout, type Marks, WRITTEN } from './layout/layout.js'
import { titled } from './layout/lines.js'
import { createLinkList } from './links.js'
import { renderUpdates } from './live.js'
import { type TextOptions, textSettings } from './options.js'

/**
 * Renders an article as plain text, for mail, terminals and search.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @returns Lines that end in LF (or `eol`), without blanks at their ends but for `flowed`, and one
 *   line end at the very end.
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
  const state = createState(handlers, article, options, WRITTEN)
  return finish(state, renderArticle(state, state.settings.width))
}

/** @throws {ArticleError} As {@link renderText} does. */
export function createState(
  handlers: TextHandlers,
  article: Article,
  options: TextOptions,
  marks: Marks,
): TextState {
  const unsafe = guard(article, DEFAULT_LIMITS, { checksText: false })
  if (unsafe) throw new ArticleError([unsafe])
  const settings = textSettings(options)
  const context = createContext(article, options)
  const used = withTextOverrides(handlers, options.handlers)
  const layout = createLayout(settings, context.language, marks)
  // One by one: to spread them costs as much as the context.
  return {
    marks: layout.marks,
    isPlain: layout.isPlain,
    breaksIdeographs: layout.breaksIdeographs,
    segmentWords: layout.segmentWords,
    isTidy: layout.isTidy,
    columns: layout.columns,
    wrap: layout.wrap,
    context,
    settings,
    handlers: used,
    joinsTexts: used === textHandlers || ['text', ...HOLDERS].every((type) => isOwn(used, type)),
    links: createLinkList(settings.links),
  }
}

function isOwn(handlers: TextHandlers, type: string): boolean {
  return handlers[type as NodeType] === textHandlers[type as NodeType]
}

/** The article from its kicker to the list of its links. */
export function renderArticle(state: TextState, width: number): string {
  const { article, labels, notes } = state.context
  const { leadMedia, rights } = article
  const text = joinBlocks([
    renderHeader(state, width),
    renderNotes(state, notes.atTop(), width),
    renderBlocks(state, [leadMedia], width),
    isObject(leadMedia) ? renderNotes(state, notes.after(leadMedia), width) : '',
    renderBlocks(state, [article.body], width),
    renderUpdates(state, width),
    renderNotes(state, notes.atBottom(), width),
    state.wrap(cleanText(rights?.copyrightNotice), width),
    renderBlocks(state, article.related, width),
  ])
  const urls = state.links.list()
  const list = urls.length > 0 ? [titled(state, labels.links, 2, width), ...urls] : []
  return joinBlocks([text, list.join('\n')])
}

/** The lines as they leave: in their direction, their encoding and with their ends. */
function finish(state: TextState, text: string): string {
  const { settings, context } = state
  const { flowed, width, eol } = settings
  let lines = `${text}\n`
  if (settings.bidi === 'isolates') {
    const { dir } = context.article
    const direction = dir === 'ltr' || dir === 'rtl' ? dir : directionOf(context.language)
    lines = lines
      .split('\n')
      .map((line) => isolateRuns(line, direction))
      .join('\n')
  }
  if (settings.ascii) lines = toAscii(lines)
  if (flowed !== false) {
    lines = encodeFlowed(lines, { width, delSp: flowed === 'delsp', layout: state })
  }
  return eol === '\n' ? lines : lines.replaceAll('\n', eol)
}
