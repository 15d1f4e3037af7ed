import type { Element, Properties } from 'hast'
import { directionOf } from '../render/direction.js'
import { element, lines } from '../render/element.js'
import { type MarkupState, renderNodes } from '../render/handler.js'
import { isDirection, type MarkupContext } from '../render/markup-context.js'
import { kebabCase } from './class-names.js'
import { renderCorrections } from './correction.js'
import { renderHeader } from './header.js'
import { renderUpdates } from './live.js'
import { titleLine } from './title.js'

/** The whole article as one element: header, lead, body, and what leads onwards. */
export function renderArticle(state: MarkupState): Element {
  const { context } = state
  const { article } = context
  return element(
    'article',
    {
      className: context.className('article', `article-${kebabCase(article.type)}`),
      ...languageOf(context),
    },
    lines([
      renderHeader(state),
      ...renderCorrections(state, 'top'),
      ...renderNodes(state, [article.leadMedia]),
      ...renderNodes(state, [article.body]),
      renderUpdates(state),
      ...renderCorrections(state, 'bottom'),
      titleLine(state, 'rights', article.rights?.copyrightNotice),
      ...renderNodes(state, article.related),
    ]),
  )
}

/** The attributes that say in which language and direction an article is. */
export function languageOf({ article, language }: MarkupContext): Properties {
  const { dir } = article
  return { lang: language, dir: isDirection(dir) ? dir : directionOf(language) }
}
