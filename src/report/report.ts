// Reports: an article and a target in, the issues of rendering out. Must not import the command line.

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
  /** Those of `renderHtml`. */
  html: HtmlOptions
  /** Those of `renderAmp`. */
  amp: AmpOptions
  /** Those of `renderText`. */
  text: TextOptions
}

/**
 * A target of rendering.
 *
 * @example
 * const targets: Target[] = ['html', 'amp', 'text']
 */
export type Target = keyof TargetOptions

/** The functions that report the losses of each target. */
type Renderers = { [T in Target]: (article: Article, options: TargetOptions[T]) => unknown }

const RENDERERS: Renderers = { html: articleToHast, amp: ampToHast, text: renderText }

/**
 * Reports which parts of an article a target can't render faithfully. It renders the article with the
 * same handlers as the renderer and collects their issues, so every other node is rendered exactly.
 *
 * @param article An article, as `parseArticle` returns it. It is not changed.
 * @param options The options of the target's renderer: the losses depend on them.
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

/** The same with other renderers. */
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
