import { type Article, articleShape } from '../schema/article.js'
import { checkCrossFields } from './cross-field.js'
import { DEFAULT_LIMITS, guard, type Limits } from './guard.js'
import { ArticleError, capIssues, type Issue } from './issue.js'
import { normalize } from './normalize.js'
import { checkReferences } from './references.js'
import { preserveUnknown } from './unknown-nodes.js'
import { findWarnings } from './warnings.js'
import { fromZodIssues } from './zod-issues.js'

/** How to check an article. */
export interface ParseOptions {
  /** What it may hold at most. Default: see {@link Limits}. */
  limits?: Partial<Limits> | undefined
  /**
   * What becomes of a node that has no schema: an error, or an `unknown` node that keeps it, with a
   * warning. Such a node stands again as it was in what `articleToJson` gives. Default: `error`.
   */
  unknown?: 'error' | 'preserve' | undefined
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

  const { value, issues: kept } =
    options.unknown === 'preserve' ? preserveUnknown(input) : { value: input, issues: [] }
  const shape = articleShape.safeParse(value)
  const errors = [
    ...(shape.success ? [] : fromZodIssues(shape.error.issues, value)),
    ...checkReferences(value),
    ...checkCrossFields(value),
  ]
  const issues = capIssues([...errors, ...kept, ...findWarnings(value)])
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
