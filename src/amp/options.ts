import type { DocumentOptions } from '../html/options.js'
import type { EmbedMode, MarkupOptions } from '../render/options.js'
import type { ExtensionVersions } from './document/extensions.js'
import type { Subscriptions } from './document/subscriptions.js'

/**
 * How to render an AMP document; it needs a canonical URL, from the options or the article.
 *
 * @example
 * const options: AmpOptions = { canonical: 'https://harbour.example/calm', styles: false }
 * renderAmp(article, options).includes('style amp-custom') // false
 */
export interface AmpOptions extends MarkupOptions, DocumentOptions {
  /**
   * How something of another site is shown. Default: `iframe`, which here is the provider's AMP
   * component: AMP loads it when the reader comes near. `static` makes no request to a third party.
   * AMP has nothing that waits for a click.
   */
  embeds?: Exclude<EmbedMode, 'click'> | undefined
  /** Versions of AMP's extensions, such as `{ 'amp-youtube': '1.0' }`. Default: the stable ones. */
  versions?: ExtensionVersions | undefined
  /**
   * The configuration of `amp-subscriptions`: what stands behind the article's gate is then shown to
   * subscribers alone. Default: none, so all of it is shown.
   */
  subscriptions?: Subscriptions | undefined
  /** Custom CSS instead of the default stylesheet, or `false` for none. */
  styles?: string | boolean | undefined
}
