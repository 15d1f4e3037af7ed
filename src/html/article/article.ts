import type { Element, Properties } from 'hast'
import { elementOf, lines } from '../../hast/element.js'
import { directionOf } from '../../render/format/direction.js'
import { type RenderState, renderNodes } from '../../render/handler.js'
import { isDirection } from '../../render/markup-context.js'
import type { ArticleType } from '../../schema/article.js'
import { ARTICLE_CLASSES } from '../class-names.js'
import { titleLine } from '../title.js'
import { renderNotes } from './annotations.js'
import { renderHeader } from './header.js'
import { renderUpdates } from './live.js'

/** Renders the article as one element: header, lead media, body, updates and related links. */
export function renderArticle(state: RenderState): Element {
  const { article, notes } = state
  const { leadMedia } = article
  return elementOf(
    'article',
    {
      className: state.className(classNamesOf(article.type)),
      ...languageOf(state),
    },
    lines([
      renderHeader(state),
      ...renderNotes(state, notes.atTop()),
      ...renderNodes(state, [leadMedia]),
      ...(leadMedia ? renderNotes(state, notes.after(leadMedia)) : []),
      ...[state.one(article.body) ?? []].flat(),
      ...renderUpdates(state),
      ...renderNotes(state, notes.atBottom()),
      titleLine(state, 'rights', article.rights?.copyrightNotice),
      ...renderNodes(state, article.related),
    ]),
  )
}

/** The classes of an article; one for its type, if it has a valid one. */
function classNamesOf(type: ArticleType): string {
  const ofType = ARTICLE_CLASSES[type]
  return ofType === undefined ? 'article' : `article ${ofType}`
}

/** The attributes for the language and direction of the article. */
export function languageOf({ article, language }: RenderState): Properties {
  const { dir } = article
  return { lang: language, dir: isDirection(dir) ? dir : directionOf(language) }
}
