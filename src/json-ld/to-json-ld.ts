import { createMarkupContext } from '../render/markup-context.js'
import { leadImages } from '../render/media/lead-image.js'
import type { MarkupOptions } from '../render/options.js'
import type { Article } from '../schema/article.js'
import { withSafe } from '../tree/checked.js'
import { articleObject } from './article.js'
import type { SiteFacts } from './people.js'
import type { JsonLdObject } from './values.js'

/**
 * How to make JSON-LD: as the page is made, so that what it names is there.
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
  /** What the page says of the site it is on, where the article has no publisher. */
  site?: SiteFacts | undefined
}

/**
 * The article in the terms of schema.org, for search engines: `NewsArticle` or one of its kind,
 * `LiveBlogPosting`, with pictures, people, quotations, corrections and who may read it.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @returns Plain JSON. In a page it must be written by {@link jsonLdToString}.
 * @throws {ArticleError} If the article is too deep or too large, or an option can't be used.
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @example
 * const jsonLd = toJsonLd(article)
 * console.log(jsonLd['@type']) // 'NewsArticle'
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdObject {
  return withSafe(article, () => {
    const { canonical = article.url, site = {} } = options
    const context = createMarkupContext(article, options)
    return articleObject(context, { canonical, site, images: leadImages(context) })
  })
}

/**
 * JSON that can stand in a `script` element: nothing in it can end the element or begin another.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 *
 * @example
 * jsonLdToString({ name: '</script>' }) // '{"name":"\\u003c/script\\u003e"}'
 */
export function jsonLdToString(jsonLd: JsonLdObject): string {
  return JSON.stringify(jsonLd).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
