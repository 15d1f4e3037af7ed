import type { Element, Properties } from 'hast'
import type { Article } from '../schema/article.js'
import { showable } from './characters.js'
import { element } from './element.js'

/** The title of a page: the headline, then the name of the site, or else of the publisher. */
export function pageTitle({ headline, publisher }: Article, siteName: string | undefined): string {
  const name = siteName ?? publisher?.name
  return name === undefined ? showable(headline) : `${showable(headline)} – ${showable(name)}`
}

/** A `meta` element with a name. */
export function meta(name: string, content: string): Element {
  return element('meta', { name, content })
}

/** A `style` element. No CSS can end it early. */
export function style(css: string, properties: Properties = {}): Element {
  return element('style', properties, [css.replace(/<(?=\/style)/gi, '\\3c ')])
}
