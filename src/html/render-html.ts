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
 * Renders an article as an HTML fragment: one `article` element, which is safe to insert into a
 * page.
 *
 * @param article A parsed article. It is not changed.
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
 * Renders an article to the hast tree of {@link renderHtml}, for rehype plugins.
 *
 * @throws {ArticleError} For the same reasons as {@link renderHtml}.
 *
 * @example
 * const tree = articleToHast(article)
 * console.log(tree.children[0]?.tagName) // 'article'
 */
export function articleToHast(article: Article, options: HtmlOptions = {}): Root {
  return withArticleErrors(article, options, (used) => finish(htmlTree(article, used)))
}

/** Builds the tree of an article. Properties may be `undefined`. */
export function htmlTree(
  article: Article,
  options: HtmlOptions,
  driver: Driver = toTree,
  build = renderArticle,
): Root {
  const context = createMarkupContext(article, options)
  return driver(context, withOverrides(htmlHandlers, options.handlers), build)
}
