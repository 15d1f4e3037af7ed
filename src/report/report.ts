import { ampToHast } from '../amp/document/document.js'
import type { AmpOptions } from '../amp/options.js'
import type { HtmlOptions } from '../html/options.js'
import { articleToHast } from '../html/render-html.js'
import type { Article } from '../schema/article.js'
import type { TextOptions } from '../text/options.js'
import { renderText } from '../text/render-text.js'
import { type Issue, optionError, show } from '../tree/issue.js'
import { collectIssues } from './collect.js'

/**
 * The options of each target.
 *
 * @example
 * const options: TargetOptions['text'] = { images: 'none' }
 * report(article, 'text', options).some(({ code }) => code === 'image-left-out') // true
 */
export interface TargetOptions {
  /** Those of `renderHtml`. */
  html: HtmlOptions
  /** Those of `renderAmp`. */
  amp: AmpOptions
  /** Those of `renderText`. */
  text: TextOptions
}

/**
 * What an article can become.
 *
 * @example
 * const targets: Target[] = ['html', 'amp', 'text']
 */
export type Target = keyof TargetOptions

/** What is rendered to hear of the losses. */
type Renderers = { [T in Target]: (article: Article, options: TargetOptions[T]) => unknown }

const RENDERERS: Renderers = { html: articleToHast, amp: ampToHast, text: renderText }

/**
 * Tells what a target can't show as it is: the article is rendered by the very handlers that make
 * the page, and what they tell of is the report. A node that no issue names is shown exactly.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @param options Those of the target, since what is lost depends on them.
 * @returns Each issue once, in the order of the page, with `loss` saying whether the part is
 *   `degraded` or `dropped`. An article that can't be rendered at all gives the error's issues.
 * @throws {ArticleError} If there is no such target.
 *
 * @example
 * const lost = report(article, 'text')
 * console.log(lost[0]?.code) // 'image-as-text'
 */
export function report<T extends Target>(
  article: Article,
  target: T,
  options: TargetOptions[T] = {},
): Issue[] {
  return reportWith(RENDERERS, article, target, options)
}

/** The same with other renderers. */
export function reportWith<T extends Target>(
  renderers: Renderers,
  article: Article,
  target: T,
  options: TargetOptions[T] = {},
): Issue[] {
  if (!Object.hasOwn(renderers, target)) {
    throw optionError('target', `There is no ${show(target)}. Give one of: html, amp, text.`)
  }
  return collectIssues((onIssue) => {
    const listener = (issue: Issue): void => {
      onIssue(issue)
      options.onIssue?.(issue)
    }
    renderers[target](article, { ...options, onIssue: listener })
  })
}
