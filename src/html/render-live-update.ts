import { toHtml } from '../hast/stringify.js'
import { toTree } from '../hast/to-hast.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import { ArticleError, show } from '../tree/issue.js'
import { renderArticle } from './article/article.js'
import { findEntry } from './article/live.js'
import type { HtmlOptions } from './options.js'
import { htmlTree } from './render-html.js'

/**
 * Renders one entry of a live blog as a `li` element, to push it to open pages. The markup and the
 * ids are those of {@link renderHtml}, so a page can replace the entry or add it to its list.
 *
 * @param article A parsed live blog. It is not changed.
 * @param updateId The `id` of the entry in `updates`.
 * @throws {ArticleError} With the code `unknown-live-update` if the page has no such entry; else as
 *   {@link renderHtml} does.
 *
 * @example
 * const start = '2026-05-21T09:00:00Z'
 * const children = [{ type: 'paragraph', children: [{ type: 'text', value: 'The bridge is up.' }] }]
 * const updates = [{ id: 'up1', datePublished: start, children }]
 * const entry = renderLiveUpdate({ ...article, type: 'liveBlog', updates }, 'up1')
 * console.log(entry.startsWith('<li>')) // true
 */
export function renderLiveUpdate(
  article: Article,
  updateId: string,
  options: HtmlOptions = {},
): string {
  return withArticleErrors(article, options, (used) =>
    toHtml(
      htmlTree(article, used, toTree, (state) => {
        const entry = findEntry(renderArticle(state), state.idFor({ id: updateId }, 'update'))
        if (entry) return entry
        const message = `The page has no entry with the id ${show(updateId)}. Pass the \`id\` of an entry of \`updates\`.`
        throw new ArticleError([
          { code: 'unknown-live-update', severity: 'error', path: '/updates', message },
        ])
      }),
    ),
  )
}
