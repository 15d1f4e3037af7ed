import type { Element } from 'hast'
import { element, lines } from '../../hast/element.js'
import { meta, pageTitle, style } from '../../hast/page.js'
import { toMarkup, toTree } from '../../hast/to-hast.js'
import { type Handlers, type MarkupState, withOverrides } from '../../render/handler.js'
import { createMarkupContext } from '../../render/markup-context.js'
import type { Article } from '../../schema/article.js'
import { optionError, show } from '../../tree/issue.js'
import { languageOf, renderArticle } from '../article/article.js'
import { htmlHandlers } from '../handlers.js'
import type { HtmlDocumentOptions } from '../options.js'
import { metadata } from './head.js'
import { stylesheet } from './styles.js'

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
  const { bodyStart = [], bodyEnd = [] } = options
  const body = element('body', {}, lines([...bodyStart, main, ...bodyEnd]))
  return element('html', languageOf(state.context), [renderHead(state, options), '\n', body])
}

function renderHead({ context }: MarkupState, options: HtmlDocumentOptions): Element {
  const { article } = context
  const { site, ampUrl, styles, head = [] } = options
  const canonical =
    options.canonical === undefined
      ? article.url && context.safeUrl('media', article.url, article, '/url')
      : ownUrl('canonical', options.canonical)
  const amp = ampUrl === undefined ? undefined : ownUrl('ampUrl', ampUrl)
  if (!['boolean', 'string', 'undefined'].includes(typeof styles)) {
    throw optionError('styles', `Found ${show(styles)}. Give true, false or CSS.`)
  }
  const css = styles === true ? stylesheet(options.classes || undefined) : styles || undefined
  return element(
    'head',
    {},
    lines([
      element('meta', { charSet: 'utf-8' }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      element('title', {}, [pageTitle(article, site?.name)]),
      canonical === undefined ? undefined : linkTo('canonical', canonical),
      amp === undefined ? undefined : linkTo('amphtml', amp),
      ...metadata(context, options, canonical),
      css === undefined ? undefined : style(css),
      ...head,
    ]),
  )

  /** @throws {ArticleError} If the option is no URL that may be written. */
  function ownUrl(option: string, url: string): string {
    const safe = context.resolve('media', url)
    if (safe !== undefined) return safe
    throw optionError(option, `${show(url)} is no URL of a page. Give an http(s) URL.`)
  }
}

function linkTo(rel: string, href: string): Element {
  return element('link', { rel: [rel], href })
}
