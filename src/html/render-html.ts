import type { Root } from 'hast'
import { toHtml } from '../hast/stringify.js'
import { type Driver, finish, toTree } from '../hast/to-hast.js'
import { withOverrides } from '../render/handler.js'
import { createMarkupContext } from '../render/markup-context.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import { renderArticle } from './article/article.js'
import { htmlHandlers } from './handlers.js'
import type { HtmlOptions } from './options.js'

/**
 * Renders an article as a fragment of HTML: one `article` element. It is safe to put into a page
 * unchanged.
 *
 * @param article An article, as `parseArticle` returns it. It is not changed.
 * @throws {ArticleError} If the value is not an article, is too deep or too large, or if an option is
 *   invalid.
 *
 * @example
 * const html = renderHtml(article, { baseUrl: 'https://larkhaven-courier.example/' })
 * console.log(html.startsWith('<article class="sf-article')) // true
 */
export function renderHtml(article: Article, options: HtmlOptions = {}): string {
  return withArticleErrors(article, options, (used) => toHtml(htmlTree(article, used)))
}

/**
 * Renders an article as the tree that {@link renderHtml} writes, for rehype plugins.
 *
 * @throws {ArticleError} As {@link renderHtml} does.
 *
 * @example
 * const tree = articleToHast(article)
 * console.log(tree.children[0]?.tagName) // 'article'
 */
export function articleToHast(article: Article, options: HtmlOptions = {}): Root {
  return withArticleErrors(article, options, (used) => finish(htmlTree(article, used)))
}

/** The tree of an article, with properties that may be `undefined`. */
export function htmlTree(
  article: Article,
  options: HtmlOptions,
  driver: Driver = toTree,
  build = renderArticle,
): Root {
  const context = createMarkupContext(article, options)
  return driver(context, withOverrides(htmlHandlers, options.handlers), build)
}
