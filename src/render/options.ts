import type { Issue } from '../tree/issue.js'
import type { LabelOverrides, Labels } from './labels/labels.js'
import type { HandlerOverrides } from './markup-state.js'
import type { ImageHook } from './media/image-hook.js'
import type { UrlPolicy } from './safety/url-policy.js'

/**
 * Options of every renderer.
 *
 * @example
 * const shared: SharedOptions = { baseUrl: 'https://harbour.example/', timeZone: 'Europe/Lisbon' }
 * renderText(article, { ...shared, width: 60 }).startsWith('Transport') // true
 */
export interface SharedOptions {
  /** The base URL for relative URLs. Default: they stay relative. */
  baseUrl?: string | undefined
  /** Replacements for some labels. Default: those of the article's language. */
  labels?: LabelOverrides | undefined
  /**
   * Labels in further languages, such as `ru` from `standfirst/labels`. Built in: English, French,
   * German, Spanish, Portuguese, Italian, Arabic, Japanese and Chinese in both scripts. An article
   * in any other language gets English labels, marked as English.
   */
  languages?: readonly Labels[] | undefined
  /** An IANA time zone for dates. Default: the offset of each date. */
  timeZone?: string | undefined
  /** Formats a date. Default: `Intl.DateTimeFormat` with a long date and a short time. */
  formatDate?: ((date: string, language: string) => string) | undefined
  /**
   * The allowed URL schemes. Default: http, https, mailto and tel for links, http and https for
   * files.
   */
  urlPolicy?: Partial<UrlPolicy> | undefined
  /**
   * `all` renders the whole article, `free` only the part before the paywall and a note that the
   * rest is for subscribers. Default: `all`.
   */
  paywall?: 'all' | 'free' | undefined
  /** Called for each part that cannot be rendered faithfully. */
  onIssue?: ((issue: Issue) => void) | undefined
}

/**
 * How embeds are rendered.
 *
 * - `static`: text and a link. No request to a third party.
 * - `iframe`: the provider's frame, with the text below it.
 * - `click`: text, and the frame after a click, without a script. Browsers that can't load frames
 *   lazily (before 2024) load it at once.
 *
 * @example
 * const embeds: EmbedMode = 'click'
 */
export type EmbedMode = 'static' | 'iframe' | 'click'

/**
 * Options of the HTML and AMP renderers.
 *
 * @example
 * const options: MarkupOptions = { idPrefix: 'story-', classes: 'story-' }
 * renderHtml(article, options).startsWith('<article class="story-article') // true
 */
export interface MarkupOptions extends SharedOptions {
  /** The prefix of every id, so that content cannot use an id of the page. Default: `sf-`. */
  idPrefix?: string | undefined
  /** The prefix of every class, or `false` for no classes. Default: `sf-`. */
  classes?: string | false | undefined
  /** How embeds are rendered. Default: `static`; for AMP, `iframe`. */
  embeds?: EmbedMode | undefined
  /** Levels and ids of headings. */
  headings?: HeadingOptions | undefined
  /** Returns other URLs for an image, such as those of a CDN. Default: the URLs in the article. */
  image?: ImageHook | undefined
  /** Custom handlers by node type. Default: the handlers of this package. */
  handlers?: HandlerOverrides | undefined
}

/**
 * Levels and ids of headings.
 *
 * @example
 * const headings: HeadingOptions = { level: 3, ids: false }
 * renderHtml(article, { headings }).includes('<h3') // true
 */
export interface HeadingOptions {
  /** The level of the headline, from 1 to 6. Headings in the body follow it. Default: 1. */
  level?: number | undefined
  /** Whether headings in the body get ids generated from their text. Default: `true`. */
  ids?: boolean | undefined
}
