// Reports: takes an article and a target and returns the issues of rendering. Must not import the
// command line.

import { ampToHast } from '../amp/document/document.js'
import type { AmpOptions } from '../amp/options.js'
import type { HtmlOptions } from '../html/options.js'
import { articleToHast } from '../html/render-html.js'
import type { Article } from '../schema/article.js'
import type { TextOptions } from '../text/options.js'
import { renderText } from '../text/render-text.js'
import { type Issue, optionError, show } from '../tree/issue.js'
import { checkOptions } from '../tree/options.js'
import { collectIssues } from './collect.js'

/**
 * The options of each target.
 *
 * @example
 * const options: TargetOptions['text'] = { images: 'none' }
 * report(article, 'text', options).some(({ code }) => code === 'image-left-out') // true
 */
export interface TargetOptions {
  /** The options of `renderHtml`. */
  html: HtmlOptions
  /** The options of `renderAmp`. */
  amp: AmpOptions
  /** The options of `renderText`. */
  text: TextOptions
}

/**
 * The name of a target.
 *
 * @example
 * const targets: Target[] = ['html', 'amp', 'text']
 */
export type Target = keyof TargetOptions

/** The functions that report the losses of each target. */
type Renderers = { [T in Target]: (article: Article, options: TargetOptions[T]) => unknown }

const RENDERERS: Renderers = { html: articleToHast, amp: ampToHast, text: renderText }

/**
 * Reports which parts of an article a target cannot represent faithfully. It renders the article
 * with the handlers of the target and collects their issues, so all other nodes are rendered
 * exactly.
 *
 * @param article A parsed article. It is not changed.
 * @param options The options of the target's renderer, on which the losses depend.
 * @returns Each issue once, in the order of the page, with `loss` saying whether the part is
 *   `degraded` or `dropped`. An article that can't be rendered at all gives the error's issues.
 * @throws {ArticleError} If the target is unknown.
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

/** Reports the losses with other renderers. */
export function reportWith<T extends Target>(
  renderers: Renderers,
  article: Article,
  target: T,
  options: TargetOptions[T] = {},
): Issue[] {
  if (typeof target !== 'string' || !Object.hasOwn(renderers, target)) {
    throw optionError('target', `${show(target)} is not a target. Use one of: html, amp, text.`)
  }
  checkOptions(options)
  return collectIssues((onIssue) => {
    const listener = (issue: Issue): void => {
      onIssue(issue)
      options.onIssue?.(issue)
    }
    renderers[target](article, { ...options, onIssue: listener })
  })
}
