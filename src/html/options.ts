import type { ElementContent } from 'hast'
import type { MarkupOptions } from '../render/options.js'

/** How to render a fragment of HTML. */
export type HtmlOptions = MarkupOptions

/** What a page says of the site it is on. */
export interface Site {
  /** Its name, behind the headline in the title. Default: the publisher's name. */
  name?: string | undefined
}

/** How to render a whole page of HTML. */
export interface HtmlDocumentOptions extends HtmlOptions {
  site?: Site | undefined
  /** The canonical URL. Default: the article's `url`. */
  canonical?: string | undefined
  /** Where the AMP version is. */
  ampUrl?: string | undefined
  /** CSS of your own, or `true` for the default stylesheet. Default: none. */
  styles?: string | boolean | undefined
  /** More elements for the end of the head, as hast. They are written as they are. */
  head?: readonly ElementContent[] | undefined
}
