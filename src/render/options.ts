import type { Issue } from '../parse/issue.js'
import type { LabelOverrides } from './labels.js'
import type { UrlPolicy } from './url-policy.js'

/** What every renderer takes. */
export interface SharedOptions {
  /** What relative URLs are resolved against. Default: they stay relative. */
  baseUrl?: string | undefined
  /** Words of your own for some labels. Default: those of the article's language. */
  labels?: LabelOverrides | undefined
  /** An IANA time zone for dates. Default: the offset that the article gives. */
  timeZone?: string | undefined
  /** Writes a date. Default: `Intl.DateTimeFormat`, long date and short time. */
  formatDate?: ((date: string, language: string) => string) | undefined
  /** Which URL schemes may be written. Default: http, https, mailto, tel; files: http, https. */
  urlPolicy?: Partial<UrlPolicy> | undefined
  /** Hears of everything that could not be shown as it is. */
  onIssue?: ((issue: Issue) => void) | undefined
}

/** What the renderers of HTML and AMP take. */
export interface MarkupOptions extends SharedOptions {
  /** What every id begins with, so that content can't take a name the page uses. Default: `sf-`. */
  idPrefix?: string | undefined
  /** What every class begins with, or `false` for no classes. Default: `sf-`. */
  classes?: string | false | undefined
}
