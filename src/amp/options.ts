import type { ElementContent } from 'hast'
import type { Site } from '../html/options.js'
import type { EmbedMode, MarkupOptions } from '../render/options.js'
import type { ExtensionVersions } from './extensions.js'

/** How to render an AMP document. */
export interface AmpOptions extends MarkupOptions {
  /**
   * How something of another site is shown. Default: `iframe`, which here is the provider's AMP
   * component: AMP loads it when the reader comes near. `static` makes no request to a third party.
   * AMP has nothing that waits for a click.
   */
  embeds?: Exclude<EmbedMode, 'click'> | undefined
  /** Versions of AMP's extensions, such as `{ 'amp-youtube': '1.0' }`. Default: the stable ones. */
  versions?: ExtensionVersions | undefined
  site?: Site | undefined
  /** The canonical URL. Default: the article's `url`; one of them is needed. */
  canonical?: string | undefined
  /** CSS of your own, or `false` for none. Default: the default stylesheet. */
  styles?: string | boolean | undefined
  /** More elements for the end of the head, as hast. They are written as they are. */
  head?: readonly ElementContent[] | undefined
}
