import { stringify } from '../hast/stringify.js'
import { toTree } from '../hast/to-hast.js'
import { withOverrides } from '../render/handler.js'
import { createMarkupContext } from '../render/markup-context.js'
import { createMemo, renew } from '../render/memo.js'
import type { Article } from '../schema/article.js'
import { renderArticle } from './article/article.js'
import { htmlHandlers } from './handlers.js'
import type { HtmlOptions } from './options.js'
import { inGeneral, renderHtml } from './render-html.js'

/**
 * Renders one article again and again.
 *
 * @example
 * const renderer: HtmlRenderer = createHtmlRenderer({ baseUrl: 'https://harbour.example/' })
 * renderer.render(article).startsWith('<article') // true
 */
export interface HtmlRenderer {
  /**
   * What `renderHtml` gives with the same options.
   *
   * @throws {ArticleError} As `renderHtml` does.
   */
  render(article: Article): string
}

/**
 * Makes a renderer that remembers the blocks of a body and the entries of a live blog by their
 * identity: after a change it renders what changed. The output is that of {@link renderHtml}.
 *
 * Blocks are values: to change one, put a new object in its place, as state in an interface. A block
 * that is changed within would be shown as it was. The functions among the options must give the
 * same for the same.
 *
 * @param options As for `renderHtml`.
 *
 * @example
 * const renderer = createHtmlRenderer()
 * const first = renderer.render(article)
 * const changed = { ...article, headline: 'Trams all night' }
 * console.log(renderer.render(changed) === renderHtml(changed)) // true
 */
export function createHtmlRenderer(options: HtmlOptions = {}): HtmlRenderer {
  const memo = createMemo()
  const handlers = withOverrides(htmlHandlers, options.handlers)
  const hasOwnHandlers = Object.keys(options.handlers ?? {}).length > 0
  // A handler of one's own for the body may look into what the blocks become.
  const isPlain = options.handlers?.root === undefined

  return {
    render(article) {
      if (!isPlain) return renderHtml(article, options)
      const context = createMarkupContext(article, options, memo)
      renew(memo, article, hasOwnHandlers)
      const markup = stringify(toTree(context, handlers, renderArticle))
      // There may be somebody's elements around the blocks.
      return markup ?? inGeneral(article, options)
    },
  }
}
