import type { ElementContent } from 'hast'
import type { Site } from '../html/options.js'
import type { MarkupOptions } from '../render/options.js'

/** How to render an AMP document. */
export interface AmpOptions extends MarkupOptions {
  site?: Site | undefined
  /** The canonical URL. Default: the article's `url`; one of them is needed. */
  canonical?: string | undefined
  /** CSS of your own, or `false` for none. Default: the default stylesheet. */
  styles?: string | boolean | undefined
  /** More elements for the end of the head, as hast. They are written as they are. */
  head?: readonly ElementContent[] | undefined
}
