// Plain text: takes an article and returns lines of text. Handlers by family; `layout/` breaks and
// measures lines. Must not import HTML or AMP.

import { audioOf } from '../render/article/paywall.js'
import { directionOf } from '../render/format/direction.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import { renderNotes } from './annotations.js'
import { createState } from './create-state.js'
import { renderFootnotes } from './footnote.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { textHandlerMap } from './handlers.js'
import { renderHeader } from './header.js'
import { toAscii } from './layout/ascii.js'
import { isolateRuns } from './layout/bidi.js'
import { encodeFlowed } from './layout/flowed.js'
import { WRITTEN } from './layout/layout.js'
import { renderPagination, renderUpdates } from './live.js'
import type { TextOptions } from './options.js'
import type { State } from './state.js'
import { titled } from './title.js'

/**
 * Renders an article as plain text, for mail, terminals and search.
 *
 * @param article A parsed article. It is not changed.
 * @returns Lines that end in LF (or `eol`), without trailing spaces except for `flowed`.
 * @throws {ArticleError} If the value is not an article, or an option is invalid.
 *
 * @example
 * const text = renderText(article, { width: 60, links: 'inline' })
 * console.log(text.split('\n')[0]) // 'Transport'
 */
export function renderText(article: Article, options: TextOptions = {}): string {
  return withArticleErrors(article, options, (used) => {
    const state = createState(textHandlerMap, article, used, WRITTEN)
    return finish(state, renderArticle(state, state.settings.width))
  })
}

/** Renders the article, from its header to the list of links. */
export function renderArticle(state: State, width: number): string {
  const { article, labels, notes } = state
  const { leadMedia, rights } = article
  const { audio } = audioOf(state)
  const main = joinBlocks([
    renderHeader(state, width),
    audio && state.one(audio, width),
    renderNotes(state, notes.atTop(), width),
    leadMedia && state.one(leadMedia, width),
    leadMedia && renderNotes(state, notes.after(leadMedia), width),
    state.one(article.body, width),
    renderUpdates(state, width),
    renderPagination(state, width),
    renderNotes(state, notes.atBottom(), width),
  ])
  // They may refer to footnotes, which come before them.
  const related = renderBlocks(state, article.related, width)
  const text = joinBlocks([
    main,
    renderFootnotes(state, width),
    state.wrap(rights?.copyrightNotice ?? '', width),
    related,
  ])
  const urls = state.links.list()
  const list = urls.length > 0 ? [titled(state, labels.links, 2, width), ...urls] : []
  return joinBlocks([text, list.join('\n')])
}

/**
 * Applies the options that concern the whole text: direction, ASCII, flowed format and line
 * endings.
 */
function finish(state: State, text: string): string {
  const { settings, article } = state
  const { flowed, width, eol } = settings
  let lines = `${text}\n`
  if (settings.bidi === 'isolates') {
    const { dir } = article
    const direction = dir === 'ltr' || dir === 'rtl' ? dir : directionOf(state.language)
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
