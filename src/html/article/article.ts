import type { Element, Properties } from 'hast'
import { elementOf, lines } from '../../hast/element.js'
import { directionOf } from '../../render/format/direction.js'
import { type RenderState, renderNodes } from '../../render/handler.js'
import { isDirection } from '../../render/markup-context.js'
import { ownValue } from '../../render/safety/lenient.js'
import type { Article } from '../../schema/article.js'
import { ARTICLE_CLASSES } from '../class-names.js'
import { titleLine } from '../title.js'
import { renderNotes } from './annotations.js'
import { renderHeader } from './header.js'
import { renderUpdates } from './live.js'

/** The whole article as one element: header, lead, body, and what leads onwards. */
export function renderArticle(state: RenderState): Element {
  const { article, notes } = state
  const { leadMedia } = article
  return elementOf(
    'article',
    {
      className: state.className(classOf(article)),
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

function classOf({ type }: Article): string {
  const own = ownValue(ARTICLE_CLASSES, type)
  return own === undefined ? 'article' : `article ${own}`
}

/** The attributes that say in which language and direction an article is. */
export function languageOf({ article, language }: RenderState): Properties {
  const { dir } = article
  return { lang: language, dir: isDirection(dir) ? dir : directionOf(language) }
}
