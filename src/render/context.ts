// Rendering: the options, context, handlers, walker and issues that all targets share. Must not
// import a target.
import type { Article } from '../schema/article.js'
import { isLanguageTag } from '../schema/language.js'
import { isHttpUrl } from '../schema/url.js'
import { type Issue, optionError, show } from '../tree/issue.js'
import { createRepeats, type RepeatsBody } from '../tree/quotes/repeats.js'
import { createNotes, type Notes } from './article/annotations.js'
import { createFootnotes, type Footnotes } from './article/footnotes.js'
import { visibleArticle } from './article/paywall.js'
import { formatDateTime } from './format/dates.js'
import { formatTime } from './format/time.js'
import type { Labels } from './labels/labels.js'
import { labelsFor } from './labels/labels-for.js'
import { type LossCode, lossOf } from './losses.js'
import type { SharedOptions } from './options.js'
import { createOutline, type Outline } from './outline.js'
import { resolveUrl, type UrlPolicy, urlPolicyOf } from './safety/url-policy.js'
import { createCounter, visitLimited } from './walk.js'

/** Context shared by all renderers: the article and the normalized options. */
export interface RenderContext {
  /** The rendered article. */
  article: Article
  /** The article's language as a BCP 47 tag. An invalid tag counts as English. */
  language: string
  /** The labels in the article's language. */
  labels: Labels
  /** Whether the article ends at its paywall. */
  paywall: 'all' | 'free'
  /** The corrections and AI disclosures, each rendered in one position. */
  notes: Notes
  /** The footnotes, numbered as they are referenced. */
  footnotes: Footnotes
  /** Whether a pull quote repeats what the reader sees anyway. */
  repeats: RepeatsBody
  /** The levels of headings. */
  outline: Outline
  /** Whether the caller listens to issues. */
  hasIssueListener: boolean
  /** Formats a date for readers. */
  formatDate(date: string): string
  /**
   * Returns a function that formats dates in the order they are shown: with the day where it changes,
   * otherwise only the time.
   */
  createDateFormat(): (date: string) => string
  /** Returns the URL if its scheme is allowed. Otherwise reports the loss at the node's field. */
  safeUrl(kind: keyof UrlPolicy, url: unknown, node: object, field: string): string | undefined
  /** Returns the URL if its scheme is allowed. Reports nothing; used for metadata. */
  resolve(kind: keyof UrlPolicy, url: unknown): string | undefined
  /** Reports content of a node that cannot be rendered faithfully. */
  report(code: LossCode, node: object, field: string, message: string): void
}

/**
 * Creates the context of one rendering.
 *
 * @throws {ArticleError} If an option is invalid.
 */
export function createContext(article: Article, options: SharedOptions): RenderContext {
  const { baseUrl, onIssue, timeZone, paywall = 'all' } = options
  if (baseUrl !== undefined && !isHttpUrl(baseUrl)) {
    throw optionError(
      'baseUrl',
      `${show(baseUrl)} is not a valid base URL. Use an absolute http or https URL.`,
    )
  }
  if (paywall !== 'all' && paywall !== 'free') {
    throw optionError('paywall', `Found ${show(paywall)}. Use one of: "all", "free".`)
  }
  const language = isLanguageTag(article.inLanguage) ? article.inLanguage : 'en'
  if (timeZone !== undefined) checkTimeZone(timeZone)
  const policy = urlPolicyOf(options.urlPolicy)
  if (options.formatDate !== undefined && typeof options.formatDate !== 'function') {
    throw optionError(
      'formatDate',
      `${show(options.formatDate)} is not a function. Pass a function that formats a date.`,
    )
  }
  const formatDate =
    options.formatDate ?? ((date, language) => formatDateTime(date, language, timeZone))
  let pointers: Map<object, string> | undefined

  function report(code: LossCode, node: object, field: string, message: string): void {
    if (!onIssue) return
    // Most articles render without issues, so the map is only built for the first one.
    pointers ??= mapPointers(article)
    onIssue({
      code,
      severity: 'warning',
      path: `${pointers.get(node) ?? ''}${field}`,
      message,
      loss: lossOf(code),
    } satisfies Issue)
  }

  // Metadata is used outside the page, where a relative URL has no meaning.
  const pageUrl =
    typeof article.url === 'string' && isHttpUrl(article.url) ? article.url : undefined

  let repeats: RepeatsBody | undefined

  const context: RenderContext = {
    article,
    hasIssueListener: onIssue !== undefined,
    language,
    labels: labelsFor(language, options.labels, options.languages),
    paywall,
    repeats: (pullquote) => {
      repeats ??= createRepeats(visibleArticle(context), () => createCounter(2))
      return repeats(pullquote)
    },
    notes: createNotes(article),
    outline: createOutline(),
    footnotes: createFootnotes(article),
    formatDate: (date) => formatDate(date, language),
    createDateFormat() {
      let lastDay: string | undefined
      return (date) => {
        const found = options.formatDate ? undefined : formatTime(date, language, timeZone)
        if (found === undefined) return formatDate(date, language)
        const isSameDay = found.day === lastDay
        lastDay = found.day
        return isSameDay ? found.time : formatDate(date, language)
      }
    },
    resolve: (kind, url) => resolveUrl(url, policy[kind], baseUrl ?? pageUrl),
    safeUrl(kind, url, node, field) {
      const resolved = resolveUrl(url, policy[kind], baseUrl)
      if (resolved === undefined) {
        report(
          'url-blocked',
          node,
          field,
          `The URL ${show(url)} is not safe here, so only its text is rendered. Use one of: ${policy[kind].join(', ')}, or a relative URL.`,
        )
      }
      return resolved
    },
    report,
  }
  return context
}

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw optionError(
      'timeZone',
      `${show(timeZone)} is not a time zone. Use an IANA name, such as Europe/London.`,
    )
  }
}

function mapPointers(article: Article): Map<object, string> {
  const pointers = new Map<object, string>()
  visitLimited(article, (object, place) => {
    if (!pointers.has(object)) pointers.set(object, place.pointer())
  })
  return pointers
}
