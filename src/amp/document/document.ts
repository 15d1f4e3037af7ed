import type { Element, Root } from 'hast'
import { element, lines } from '../../hast/element.js'
import { meta, pageTitle, style } from '../../hast/page.js'
import { toHtml } from '../../hast/stringify.js'
import { type Driver, finish, toTree } from '../../hast/to-hast.js'
import { languageOf, renderArticle } from '../../html/article/article.js'
import { metadata } from '../../html/document/head.js'
import { stylesheet } from '../../html/document/styles.js'
import { type RenderState, withOverrides } from '../../render/handler.js'
import { createMarkupContext, type MarkupContext } from '../../render/markup-context.js'
import { withArticleErrors } from '../../render/walk.js'
import type { Article } from '../../schema/article.js'
import { isHttpUrl } from '../../schema/url.js'
import { ArticleError, optionError, show } from '../../tree/issue.js'
import { ampHandlers } from '../handlers.js'
import type { AmpOptions } from '../options.js'
import { boilerplate, runtime } from './boilerplate.js'
import { checkStyles } from './css.js'
import { extensionScript, neededExtensions } from './extensions.js'
import { factsOf } from './facts.js'
import { heroPreload } from './hero.js'
import { PAID_SECTION, subscriptionsScript } from './subscriptions.js'

/**
 * Renders an article as an AMP document.
 *
 * @param article A parsed article. It is not changed.
 * @throws {ArticleError} With the code `canonical-missing` if neither the options nor the article
 *   have a canonical URL; `css-over-budget` or `css-forbidden` for styles that AMP forbids;
 *   `duplicate-id` if the caller's elements repeat an id of the article; otherwise like `renderHtml`.
 * @see https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml
 *
 * @example
 * const amp = renderAmp(article, { canonical: 'https://larkhaven-courier.example/trams' })
 * console.log(amp.includes('<amp-img')) // true
 */
export function renderAmp(article: Article, options: AmpOptions = {}): string {
  return withArticleErrors(
    article,
    options,
    (used) => `<!doctype html>\n${toHtml(ampTree(article, used))}`,
  )
}

/**
 * Renders an article to the hast tree of {@link renderAmp}: one `html` element.
 *
 * @throws {ArticleError} For the same reasons as {@link renderAmp}.
 *
 * @example
 * const tree = ampToHast(article)
 * console.log(tree.children[0]?.tagName) // 'html'
 */
export function ampToHast(article: Article, options: AmpOptions = {}): Root {
  return withArticleErrors(article, options, (used) => finish(ampTree(article, used)))
}

/** Builds the tree of a document. Properties may be `undefined`. */
export function ampTree(article: Article, options: AmpOptions, driver: Driver = toTree): Root {
  const context = ampContext(article, options)
  const canonical = canonicalUrl(context, options)
  return driver(context, withOverrides(ampHandlers, options.handlers), (state) =>
    renderPage(state, options, canonical),
  )
}

/**
 * Creates the context of a rendering. Embeds are AMP components by default, since they are native
 * to AMP.
 */
export function ampContext(
  article: Article,
  { embeds = 'iframe', ...options }: AmpOptions,
): MarkupContext {
  if (embeds !== 'iframe' && embeds !== 'static') {
    throw optionError(
      'embeds',
      `${show(embeds)} is not supported by AMP. Use \`static\` or \`iframe\`.`,
    )
  }
  if (options.idPrefix === '') {
    throw optionError('idPrefix', 'AMP reserves some ids, such as `amp`. Use a prefix.')
  }
  const context = createMarkupContext(article, { ...options, embeds })
  if (options.subscriptions) context.paidSection = PAID_SECTION
  return Object.assign(context, withoutAmpOrigin(context))
}

/**
 * Wraps the URL policy: AMP reserves a query parameter.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml
 */
function withoutAmpOrigin({
  resolve,
  safeUrl,
  report,
}: MarkupContext): Pick<MarkupContext, 'resolve' | 'safeUrl'> {
  return {
    resolve(kind, url) {
      const safe = resolve(kind, url)
      return safe?.includes(AMP_ORIGIN) ? undefined : safe
    },
    safeUrl(kind, url, node, field) {
      const safe = safeUrl(kind, url, node, field)
      if (!safe?.includes(AMP_ORIGIN)) return safe
      const message = `AMP forbids the URL ${show(url)}, so only its text is rendered. Remove \`${AMP_ORIGIN}\` from it.`
      report('url-blocked', node, field, message)
      return undefined
    },
  }
}

const AMP_ORIGIN = '__amp_source_origin'

/** Returns the CSS of a document: the default stylesheet, the caller's, or none. */
export function customStyles(options: AmpOptions): string {
  return hasDefaultStyles(options)
    ? stylesheet(options.classes || undefined)
    : String(options.styles || '')
}

export function hasDefaultStyles({ styles = true }: AmpOptions): boolean {
  return styles === true
}

function renderPage(state: RenderState, options: AmpOptions, canonical: string): Element {
  const { bodyStart = [], bodyEnd = [] } = options
  const main = element('main', {}, lines([renderArticle(state)]))
  const body = element('body', {}, lines([...bodyStart, main, ...bodyEnd]))
  const head = renderHead(state, options, canonical, body)
  return element('html', { amp: true, ...languageOf(state) }, [head, '\n', body])
}

function renderHead(
  state: RenderState,
  options: AmpOptions,
  canonical: string,
  body: Element,
): Element {
  const { head = [], subscriptions } = options
  const css = customStyles(options)
  const config = subscriptions && subscriptionsScript(subscriptions)
  const facts = factsOf([body, ...(config ? [config] : []), ...head])
  checkStyles(css, facts.styles, hasDefaultStyles(options))
  return element(
    'head',
    {},
    lines([
      element('meta', { charSet: 'utf-8' }),
      runtime(),
      ...neededExtensions(facts, options).map(extensionScript),
      element('title', {}, [pageTitle(state.article, options.site?.name)]),
      element('link', { rel: ['canonical'], href: canonical }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      heroPreload(facts.hero),
      ...metadata(state, options, canonical),
      config,
      ...boilerplate(),
      css === '' ? undefined : style(css, { 'amp-custom': true }),
      ...head,
    ]),
  )
}

/**
 * Returns the canonical URL, which must be absolute: the validator accepts a relative one, but
 * search engines do not.
 */
function canonicalUrl({ article, safeUrl }: MarkupContext, options: AmpOptions): string {
  const given = options.canonical ?? article.url
  const url = given === undefined ? undefined : safeUrl('media', given, article, '/url')
  if (url !== undefined && isHttpUrl(url)) return url
  const isRefused = isHttpUrl(given ?? '')
  const found =
    given === undefined
      ? 'none was passed'
      : `${show(given)} is ${isRefused ? 'forbidden by AMP' : 'not an absolute http or https URL'}`
  throw new ArticleError([
    {
      code: 'canonical-missing',
      severity: 'error',
      path: '/url',
      message: `An AMP document needs a canonical URL, but ${found}. Set the article's \`url\` or the option \`canonical\`.`,
    },
  ])
}
