// JSON-LD: takes an article and returns a plain object with schema.org types. Must not import HTML
// or AMP.

import { createMarkupContext } from '../render/markup-context.js'
import { leadImages } from '../render/media/lead-image.js'
import type { MarkupOptions } from '../render/options.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import { throwUnsafe } from '../tree/checked.js'
import { checkArgument } from '../tree/options.js'
import { articleObject } from './article.js'
import type { SiteFacts } from './people.js'
import type { JsonLdObject } from './values.js'

/**
 * Options of `toJsonLd`. Pass the options of the page's renderer, so that selectors match the page.
 *
 * @example
 * const options: JsonLdOptions = { canonical: 'https://harbour.example/calm' }
 * toJsonLd(article, options).url // 'https://harbour.example/calm'
 */
export interface JsonLdOptions
  extends Pick<
    MarkupOptions,
    'baseUrl' | 'classes' | 'idPrefix' | 'image' | 'onIssue' | 'paywall' | 'urlPolicy'
  > {
  /** The canonical URL. Default: the article's `url`. */
  canonical?: string | undefined
  /** The site, for articles without a publisher. */
  site?: SiteFacts | undefined
}

/**
 * Converts an article to JSON-LD with schema.org types, for search engines: `NewsArticle` or a
 * related type, such as `LiveBlogPosting`, with images, people, quotations, corrections and access.
 *
 * @param article A parsed article. It is not changed.
 * @returns A plain object. Use {@link jsonLdToString} to write it into a page.
 * @throws {ArticleError} If the value is not an article, or an option is invalid.
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @example
 * const jsonLd = toJsonLd(article)
 * console.log(jsonLd['@type']) // 'NewsArticle'
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdObject {
  throwUnsafe(article)
  return withArticleErrors(article, options, (used) => {
    const { canonical = article.url, site = {} } = used
    const context = createMarkupContext(article, used)
    return articleObject(context, { canonical, site, images: leadImages(context) })
  })
}

/**
 * Serializes JSON-LD for a `script` element. Escapes characters that could end the element.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 *
 * @example
 * jsonLdToString({ name: '</script>' }) // '{"name":"\\u003c/script\\u003e"}'
 */
export function jsonLdToString(jsonLd: JsonLdObject): string {
  checkArgument('jsonLd', 'object', jsonLd)
  return JSON.stringify(jsonLd).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
