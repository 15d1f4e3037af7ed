import type { DocumentOptions } from '../html/options.js'
import type { EmbedMode, MarkupOptions } from '../render/options.js'
import type { ExtensionVersions } from './document/extensions.js'
import type { Subscriptions } from './document/subscriptions.js'

/**
 * Options of AMP documents, which need a canonical URL from the options or the article.
 *
 * @example
 * const options: AmpOptions = { canonical: 'https://harbour.example/calm', styles: false }
 * renderAmp(article, options).includes('style amp-custom') // false
 */
export interface AmpOptions extends MarkupOptions, DocumentOptions {
  /**
   * How content of other sites is rendered. Default: `iframe`, which here means the AMP component
   * of the provider, loaded near the viewport. `static` makes no request to a third party. AMP does
   * not support `click`.
   */
  embeds?: Exclude<EmbedMode, 'click'> | undefined
  /**
   * Versions of AMP extensions, such as `{ 'amp-youtube': '1.0' }`. Default: the stable versions.
   */
  versions?: ExtensionVersions | undefined
  /**
   * The configuration of `amp-subscriptions`, which limits the content behind the paywall to
   * subscribers. Default: none, so all content is shown.
   */
  subscriptions?: Subscriptions | undefined
  /** Custom CSS instead of the default stylesheet, or `false` for none. */
  styles?: string | boolean | undefined
}
