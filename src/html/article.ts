import type { Element } from 'hast'
import { directionOf } from '../render/direction.js'
import { element, lines } from '../render/element.js'
import { type MarkupState, renderNodes } from '../render/handler.js'
import type { Article } from '../schema/article.js'
import type { TextDirection } from '../schema/node.js'
import { renderHeader } from './header.js'

/** The whole article as one element: header, lead, body, and what leads onwards. */
export function renderArticle(state: MarkupState): Element {
  const { context } = state
  const { article } = context
  return element(
    'article',
    {
      className: context.className('article', `article-${kebabCase(article.type)}`),
      ...languageOf(article),
    },
    lines([
      renderHeader(state),
      ...renderNodes(state, [article.leadMedia]),
      ...renderNodes(state, [article.body]),
      ...renderNodes(state, article.related),
    ]),
  )
}

/** The attributes that say in which language and direction an article is. */
export function languageOf({ inLanguage, dir }: Article): { lang: string; dir: TextDirection } {
  return { lang: inLanguage, dir: dir ?? directionOf(inLanguage) }
}

function kebabCase(name: string): string {
  return String(name)
    .replace(/[^a-zA-Z]/g, '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
