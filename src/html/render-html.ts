import type { Root } from 'hast'
import { stringify } from '../hast/stringify.js'
import { toMarkup, toTree, withoutGaps } from '../hast/to-hast.js'
import { type Handlers, withOverrides } from '../render/handler.js'
import { createMarkupContext } from '../render/markup-context.js'
import { objectsOf } from '../render/safety/lenient.js'
import type { Article } from '../schema/article.js'
import { renderArticle } from './article/article.js'
import { htmlHandlers } from './handlers.js'
import type { HtmlOptions } from './options.js'

/**
 * Renders an article as a fragment of HTML: one `article` element. It is safe to put in a page as
 * it is.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @throws {ArticleError} If the article is too deep or too large, or an option can't be used.
 *
 * @example
 * const html = renderHtml(article, { baseUrl: 'https://larkhaven-courier.example/' })
 * console.log(html.startsWith('<article class="sf-article')) // true
 */
export function renderHtml(article: Article, options: HtmlOptions = {}): string {
  if (!isLong(article) || Object.keys(options.handlers ?? {}).length > 0) {
    return toMarkup(htmlTree(article, options, htmlHandlers))
  }
  const context = createMarkupContext(article, options)
  context.writesBlocks = true
  const markup = stringify(toTree(context, htmlHandlers, renderArticle))
  return markup ?? inGeneral(article, options)
}

/** Whether a tree of the whole would be moved about in memory before all of it is written. */
function isLong({ body, updates }: Article): boolean {
  return objectsOf(body?.children).length + objectsOf(updates).length > MANY
}

const MANY = 500

/** The markup where only hast-util-to-html knows what the options have made. Issues are told. */
export function inGeneral(article: Article, options: HtmlOptions): string {
  return toMarkup(htmlTree(article, { ...options, onIssue: undefined }, htmlHandlers))
}

/**
 * The tree that {@link renderHtml} writes, for whoever wants to go on with rehype.
 *
 * @throws {ArticleError} As {@link renderHtml} does.
 *
 * @example
 * const tree = articleToHast(article)
 * console.log(tree.children[0]?.tagName) // 'article'
 */
export function articleToHast(article: Article, options: HtmlOptions = {}): Root {
  return withoutGaps(htmlTree(article, options, htmlHandlers))
}

/** The same with other handlers. */
export function htmlTree(article: Article, options: HtmlOptions, handlers: Handlers): Root {
  return toTree(
    createMarkupContext(article, options),
    withOverrides(handlers, options.handlers),
    renderArticle,
  )
}
