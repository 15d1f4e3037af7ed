import type { Issue } from '../tree/issue.js'
import type { HandlerOverrides } from './handler.js'
import type { LabelOverrides, Labels } from './labels/labels.js'
import type { ImageHook } from './media/image-hook.js'
import type { UrlPolicy } from './safety/url-policy.js'

/**
 * What every renderer takes.
 *
 * @example
 * const shared: SharedOptions = { baseUrl: 'https://harbour.example/', timeZone: 'Europe/Lisbon' }
 * renderText(article, { ...shared, width: 60 }).startsWith('Transport') // true
 */
export interface SharedOptions {
  /** What relative URLs are resolved against. Default: they stay relative. */
  baseUrl?: string | undefined
  /** Replacements for some labels. Default: those of the article's language. */
  labels?: LabelOverrides | undefined
  /**
   * Labels in further languages, such as `ru` from `standfirst/labels`. Built in: English, French,
   * German, Spanish, Portuguese, Italian, Arabic, Japanese and Chinese in both scripts. An article
   * in any other language gets English labels, marked as English.
   */
  languages?: readonly Labels[] | undefined
  /** An IANA time zone for dates. Default: the offset that the article gives. */
  timeZone?: string | undefined
  /** Writes a date. Default: `Intl.DateTimeFormat`, long date and short time. */
  formatDate?: ((date: string, language: string) => string) | undefined
  /** Which URL schemes may be written. Default: http, https, mailto, tel; files: http, https. */
  urlPolicy?: Partial<UrlPolicy> | undefined
  /**
   * What there is of an article with a paywall: all of it, or the part before the gate and a word
   * that the rest is for subscribers. Default: `all`.
   */
  paywall?: 'all' | 'free' | undefined
  /** Hears of everything that could not be shown as it is. */
  onIssue?: ((issue: Issue) => void) | undefined
}

/**
 * How something of another site is shown.
 *
 * - `static`: its words and a link. No third party hears of the reader.
 * - `iframe`: the provider's frame, and the words beneath it.
 * - `click`: the words, and the frame once the reader asks for it, without a script. A browser that
 *   can't load frames lazily (before 2024) loads it at once.
 *
 * @example
 * const embeds: EmbedMode = 'click'
 */
export type EmbedMode = 'static' | 'iframe' | 'click'

/**
 * What the renderers of HTML and AMP take.
 *
 * @example
 * const options: MarkupOptions = { idPrefix: 'story-', classes: 'story-' }
 * renderHtml(article, options).startsWith('<article class="story-article') // true
 */
export interface MarkupOptions extends SharedOptions {
  /** What every id begins with, so that content can't take a name the page uses. Default: `sf-`. */
  idPrefix?: string | undefined
  /** What every class begins with, or `false` for no classes. Default: `sf-`. */
  classes?: string | false | undefined
  /** How something of another site is shown. Default: `static`; for AMP, `iframe`. */
  embeds?: EmbedMode | undefined
  /** Which headings there are. */
  headings?: HeadingOptions | undefined
  /** Where pictures are to be fetched, such as from a CDN. Default: where the article says. */
  image?: ImageHook | undefined
  /** Handlers of your own for some types of nodes. Default: those of this package. */
  handlers?: HandlerOverrides | undefined
}

/**
 * Which headings there are.
 *
 * @example
 * const headings: HeadingOptions = { level: 3, ids: false }
 * renderHtml(article, { headings }).includes('<h3') // true
 */
export interface HeadingOptions {
  /** The level of the headline, 1 to 6; those in the body follow. Default: 1. */
  level?: number | undefined
  /**
   * Whether the headings in the body get ids made of their words, for links to them.
   * Default: `true`.
   */
  ids?: boolean | undefined
}
