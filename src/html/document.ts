import type { Element } from 'hast'
import { showable } from '../render/characters.js'
import { element, lines } from '../render/element.js'
import { type Handlers, type MarkupState, withOverrides } from '../render/handler.js'
import { createMarkupContext } from '../render/markup-context.js'
import { meta, pageTitle, style } from '../render/page.js'
import { toMarkup, toTree } from '../render/pipeline.js'
import type { Article } from '../schema/article.js'
import { languageOf, renderArticle } from './article.js'
import { htmlHandlers } from './handlers.js'
import type { HtmlDocumentOptions } from './options.js'
import { stylesheet } from './stylesheet.js'

/**
 * Renders an article as a whole page of HTML, with a head made from the same data.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @throws {ArticleError} If the article is too deep or too large, or an option can't be used.
 *
 * @example
 * const page = renderHtmlDocument(article, { styles: true, site: { name: 'The Courier' } })
 * console.log(page.startsWith('<!doctype html>')) // true
 */
export function renderHtmlDocument(article: Article, options: HtmlDocumentOptions = {}): string {
  return htmlDocument(article, options, htmlHandlers)
}

/** The same with other handlers. */
export function htmlDocument(
  article: Article,
  options: HtmlDocumentOptions,
  handlers: Handlers,
): string {
  const context = createMarkupContext(article, options)
  const tree = toTree(context, withOverrides(handlers, options.handlers), (state) =>
    renderPage(state, options),
  )
  return `<!doctype html>\n${toMarkup(tree)}`
}

function renderPage(state: MarkupState, options: HtmlDocumentOptions): Element {
  const main = element('main', {}, lines([renderArticle(state)]))
  const body = element('body', {}, lines([main]))
  return element('html', languageOf(state.context), [renderHead(state, options), '\n', body])
}

function renderHead({ context }: MarkupState, options: HtmlDocumentOptions): Element {
  const { article } = context
  const { site, ampUrl, canonical = article.url, styles, head = [] } = options
  const css = styles === true ? stylesheet(options.classes || undefined) : styles || undefined
  return element(
    'head',
    {},
    lines([
      element('meta', { charSet: 'utf-8' }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      element('title', {}, [pageTitle(article, site?.name)]),
      article.description === undefined
        ? undefined
        : meta('description', showable(article.description)),
      linkTo('canonical', canonical),
      linkTo('amphtml', ampUrl),
      css === undefined ? undefined : style(css),
      ...head,
    ]),
  )

  function linkTo(rel: string, url: string | undefined): Element | undefined {
    const href = url === undefined ? undefined : context.safeUrl('media', url, article, '/url')
    return href === undefined ? undefined : element('link', { rel: [rel], href })
  }
}
