import { type Article, articleShape } from '../schema/article.js'
import { checkCrossFields } from './cross-field.js'
import { DEFAULT_LIMITS, guard, type Limits } from './guard.js'
import { ArticleError, capIssues, type Issue } from './issue.js'
import { normalize } from './normalize.js'
import { checkReferences } from './references.js'
import { findWarnings } from './warnings.js'
import { fromZodIssues } from './zod-issues.js'

/** How to check an article. */
export interface ParseOptions {
  /** What it may hold at most. Default: see {@link Limits}. */
  limits?: Partial<Limits> | undefined
}

/** An article with its warnings, or what stops it from being one. */
export type ParseResult =
  | { success: true; data: Article; issues: Issue[] }
  | { success: false; issues: Issue[] }

/**
 * Checks that a value is an article.
 *
 * The input is never changed. Errors come first in the list of issues; there are at most 100, then
 * one that counts the rest.
 *
 * @param input Any value, as `JSON.parse` gives it.
 * @returns The article in its one form and the warnings, or the errors.
 *
 * @example
 * const result = safeParseArticle({ schemaVersion: '1.0' })
 * if (!result.success) console.log(result.issues[0]?.path) // '/id'
 */
export function safeParseArticle(input: unknown, options: ParseOptions = {}): ParseResult {
  const unsafe = guard(input, { ...DEFAULT_LIMITS, ...options.limits })
  if (unsafe) return { success: false, issues: [unsafe] }

  const shape = articleShape.safeParse(input)
  const errors = [
    ...(shape.success ? [] : fromZodIssues(shape.error.issues, input)),
    ...checkReferences(input),
    ...checkCrossFields(input),
  ]
  const issues = capIssues([...errors, ...findWarnings(input)])
  if (!shape.success || errors.length > 0) return { success: false, issues }
  return { success: true, data: normalize(shape.data), issues }
}

/**
 * Gives the article that a value is.
 *
 * @param input Any value, as `JSON.parse` gives it.
 * @throws {ArticleError} If it is none; the error's `issues` say why.
 *
 * @example
 * const article = parseArticle(JSON.parse(text))
 * console.log(article.type) // 'newsArticle'
 */
export function parseArticle(input: unknown, options: ParseOptions = {}): Article {
  const result = safeParseArticle(input, options)
  if (!result.success) throw new ArticleError(result.issues)
  return result.data
}
