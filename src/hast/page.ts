import type { Element, Properties } from 'hast'
import { cleanMetadata } from '../render/safety/clean-text.js'
import type { Article } from '../schema/article.js'
import { element } from './element.js'

/**
 * Returns the title of a page: the headline for search results, followed by the name of the site or
 * publisher.
 */
export function pageTitle(
  { headline, alternativeHeadlines, publisher }: Article,
  siteName: string | undefined,
): string {
  const title = cleanMetadata(alternativeHeadlines?.seo ?? headline)
  const name = siteName ?? publisher?.name
  return name === undefined ? title : `${title} – ${cleanMetadata(name)}`
}

/** Creates a `meta` element with a name. */
export function meta(name: string, content: string): Element {
  return element('meta', { name, content })
}

/** Creates a `style` element. The CSS cannot close it early. */
export function style(css: string, properties: Properties = {}): Element {
  return element('style', properties, [css.replace(/<(?=\/style)/gi, '\\3c ')])
}
