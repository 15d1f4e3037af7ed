import { toHtml } from '../../hast/stringify.js'
import { toTree } from '../../hast/to-hast.js'
import { renderArticle } from '../../html/article/article.js'
import { withOverrides } from '../../render/handler.js'
import { withArticleErrors } from '../../render/walk.js'
import type { Article } from '../../schema/article.js'
import { ampHandlers } from '../handlers.js'
import type { AmpOptions } from '../options.js'
import { checkStyles } from './css.js'
import { ampContext, customStyles, hasDefaultStyles } from './document.js'
import { type Extension, neededExtensions } from './extensions.js'
import { factsOf } from './facts.js'

/**
 * The parts of an article for a custom AMP document.
 *
 * @example
 * const { html, extensions, css }: AmpFragment = renderAmpFragment(article, { styles: false })
 * console.log(css) // ''
 */
export interface AmpFragment {
  /** One `article` element. */
  html: string
  /** The extensions whose scripts the head must contain. */
  extensions: Extension[]
  /** The content of the `amp-custom` style. */
  css: string
}

/**
 * Options of {@link renderAmpFragment}, without those of the document's head.
 *
 * @example
 * const options: AmpFragmentOptions = { styles: false, embeds: 'static' }
 * renderAmpFragment(article, options).extensions // []
 */
export type AmpFragmentOptions = Omit<
  AmpOptions,
  'alternates' | 'bodyEnd' | 'bodyStart' | 'canonical' | 'head' | 'jsonLd' | 'site'
>

/**
 * Renders an article for a custom AMP document: its markup, and the requirements for the head.
 *
 * @param article A parsed article. It is not changed.
 * @throws {ArticleError} For the same reasons as `renderAmp`, except a missing canonical URL.
 *
 * @example
 * const { html, extensions } = renderAmpFragment(article)
 * console.log(html.startsWith('<article')) // true
 * console.log(extensions.length) // 0
 */
export function renderAmpFragment(article: Article, options: AmpFragmentOptions = {}): AmpFragment {
  return withArticleErrors(article, options, (used) => {
    const handlers = withOverrides(ampHandlers, used.handlers)
    const tree = toTree(ampContext(article, used), handlers, renderArticle)
    const facts = factsOf([tree])
    const css = customStyles(used)
    checkStyles(css, facts.styles, hasDefaultStyles(used))
    return { html: toHtml(tree), extensions: neededExtensions(facts, used), css }
  })
}
