import type { Element } from 'hast'
import { element, lines } from '../../hast/element.js'
import { meta, pageTitle, style } from '../../hast/page.js'
import { toHtml } from '../../hast/stringify.js'
import { toTree } from '../../hast/to-hast.js'
import type { RenderState } from '../../render/handler.js'
import { withArticleErrors } from '../../render/walk.js'
import type { Article } from '../../schema/article.js'
import { optionError, show } from '../../tree/issue.js'
import { languageOf, renderArticle } from '../article/article.js'
import type { HtmlDocumentOptions } from '../options.js'
import { htmlTree } from '../render-html.js'
import { metadata } from './head.js'
import { stylesheet } from './styles.js'

/**
 * Renders an article as a complete HTML page, with metadata in the head and the default stylesheet.
 *
 * @param article A parsed article. It is not changed.
 * @throws {ArticleError} For the same reasons as `renderHtml`.
 *
 * @example
 * const page = renderHtmlDocument(article, { site: { name: 'The Courier' } })
 * console.log(page.startsWith('<!doctype html>')) // true
 */
export function renderHtmlDocument(article: Article, options: HtmlDocumentOptions = {}): string {
  return withArticleErrors(article, options, (used) => {
    const tree = htmlTree(article, used, toTree, (state) => renderPage(state, used))
    return `<!doctype html>\n${toHtml(tree)}`
  })
}

function renderPage(state: RenderState, options: HtmlDocumentOptions): Element {
  const main = element('main', {}, lines([renderArticle(state)]))
  const { bodyStart = [], bodyEnd = [] } = options
  const body = element('body', {}, lines([...bodyStart, main, ...bodyEnd]))
  return element('html', languageOf(state), [renderHead(state, options), '\n', body])
}

function renderHead(state: RenderState, options: HtmlDocumentOptions): Element {
  const { article } = state
  const { site, ampUrl, styles = true, head = [] } = options
  const canonical =
    options.canonical === undefined
      ? article.url && state.safeUrl('media', article.url, article, '/url')
      : ownUrl('canonical', options.canonical)
  const amp = ampUrl === undefined ? undefined : ownUrl('ampUrl', ampUrl)
  if (typeof styles !== 'boolean' && typeof styles !== 'string') {
    throw optionError('styles', `Found ${show(styles)}. Use true, false or a string of CSS.`)
  }
  const css = styles === true ? stylesheet(options.classes || undefined) : styles
  return element(
    'head',
    {},
    lines([
      element('meta', { charSet: 'utf-8' }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      element('title', {}, [pageTitle(article, site?.name)]),
      canonical === undefined ? undefined : linkTo('canonical', canonical),
      amp === undefined ? undefined : linkTo('amphtml', amp),
      ...metadata(state, options, canonical),
      css ? style(css) : undefined,
      ...head,
    ]),
  )

  /** @throws {ArticleError} If the option is not a safe URL. */
  function ownUrl(option: string, url: string): string {
    const safe = state.resolve('media', url)
    if (safe !== undefined) return safe
    throw optionError(option, `${show(url)} is not the URL of a page. Use an http or https URL.`)
  }
}

function linkTo(rel: string, href: string): Element {
  return element('link', { rel: [rel], href })
}
