import type { Article } from '../schema/article.js'
import { isLanguageTag } from '../schema/language.js'
import { isHttpUrl } from '../schema/url.js'
import { guard } from '../tree/guard.js'
import { ArticleError, type Issue, optionError, show } from '../tree/issue.js'
import { DEFAULT_LIMITS } from '../tree/limits.js'
import { createRepeats, type RepeatsBody } from '../tree/quotes/repeats.js'
import { visitObjects } from '../tree/visit.js'
import { createNotes, type Notes } from './article/annotations.js'
import { visibleArticle } from './article/paywall.js'
import { formatDateTime } from './format/dates.js'
import type { Labels } from './labels/labels.js'
import { labelsFor } from './labels/labels-for.js'
import { type LossCode, lossOf } from './losses.js'
import type { Memo } from './memo.js'
import type { SharedOptions } from './options.js'
import { resolveUrl, type UrlPolicy, urlPolicyOf } from './safety/url-policy.js'

/** What every renderer knows while it works: the article, and what the options say. */
export interface RenderContext {
  article: Article
  /** The article's language, or English if it names none that there is. */
  language: string
  labels: Labels
  /** Whether the article ends at its gate. */
  paywall: 'all' | 'free'
  notes: Notes
  /** Whether a pull quote repeats what the reader sees anyway. */
  repeats: RepeatsBody
  /**
   * How often a handler has asked for what depends on more than its node and the options: markup
   * that was made meanwhile is not for another page.
   */
  asked: number
  /** Whether anybody wants to know what could not be shown as it is. */
  isHeard: boolean
  /** A date as a reader should see it. */
  formatDate(date: string): string
  /** The URL if it may be written; otherwise the loss is reported at the node's field. */
  safeUrl(kind: keyof UrlPolicy, url: unknown, node: object, field: string): string | undefined
  /** The URL if it may be written, for metadata: a loss is told where a reader would see it. */
  resolve(kind: keyof UrlPolicy, url: unknown): string | undefined
  /** Tells the caller that something at a node could not be shown as it is. */
  report(code: LossCode, node: object, field: string, message: string): void
}

/**
 * @throws {ArticleError} If the article is not safe to walk (see the guard), or an option is wrong.
 */
export function createContext(
  article: Article,
  options: SharedOptions,
  memo?: Memo,
): RenderContext {
  const unsafe = guard(article, DEFAULT_LIMITS, { checksText: false, known: memo?.safe })
  if (unsafe) throw new ArticleError([unsafe])
  const { baseUrl, onIssue, timeZone, paywall = 'all' } = options
  if (baseUrl !== undefined && !isHttpUrl(baseUrl)) {
    throw optionError('baseUrl', `${show(baseUrl)} is no base for URLs. Give a whole http(s) URL.`)
  }
  if (paywall !== 'all' && paywall !== 'free') {
    throw optionError('paywall', `Found ${show(paywall)}. Give one of: "all", "free".`)
  }
  const language = isLanguageTag(article.inLanguage) ? article.inLanguage : 'en'
  if (timeZone !== undefined) checkTimeZone(timeZone)
  const policy = urlPolicyOf(options.urlPolicy)
  if (options.formatDate !== undefined && typeof options.formatDate !== 'function') {
    throw optionError('formatDate', `${show(options.formatDate)} is no function.`)
  }
  const formatDate =
    options.formatDate ?? ((date, language) => formatDateTime(date, language, timeZone))
  let pointers: Map<object, string> | undefined

  function report(code: LossCode, node: object, field: string, message: string): void {
    context.asked += 1
    if (!onIssue) return
    // Most articles render without an issue, so the map is made when the first one asks for it.
    pointers ??= mapPointers(article)
    onIssue({
      code,
      severity: 'warning',
      path: `${pointers.get(node) ?? ''}${field}`,
      message,
      loss: lossOf(code),
    } satisfies Issue)
  }

  // Metadata is read far from its page, where no relative URL means anything.
  const pageUrl =
    typeof article.url === 'string' && isHttpUrl(article.url) ? article.url : undefined

  let repeats: RepeatsBody | undefined

  const context: RenderContext = {
    article,
    asked: 0,
    isHeard: onIssue !== undefined,
    language,
    labels: labelsFor(language, options.labels, options.languages),
    paywall,
    repeats: (pullquote) => {
      repeats ??= createRepeats(visibleArticle(context))
      return repeats(pullquote)
    },
    notes: createNotes(article, memo?.ids),
    formatDate: (date) => formatDate(date, language),
    resolve: (kind, url) => resolveUrl(url, policy[kind], baseUrl ?? pageUrl),
    safeUrl(kind, url, node, field) {
      const resolved = resolveUrl(url, policy[kind], baseUrl)
      if (resolved === undefined) {
        report(
          'url-blocked',
          node,
          field,
          `The URL ${show(url)} is not safe here and was left out; the words stay. Use one of: ${policy[kind].join(', ')}, or a relative URL.`,
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
      `${show(timeZone)} is no time zone. Give an IANA name, such as Europe/London.`,
    )
  }
}

function mapPointers(article: Article): Map<object, string> {
  const pointers = new Map<object, string>()
  visitObjects(article, (object, place) => {
    if (!pointers.has(object)) pointers.set(object, place.pointer())
  })
  return pointers
}
