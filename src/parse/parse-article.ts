import { type Article, articleShape } from '../schema/article.js'
import { crossFieldCheck } from './cross-field.js'
import { type CustomNodeShape, type Packed, packCustomNodes } from './custom-nodes.js'
import { DEFAULT_LIMITS, guard, type Limits } from './guard.js'
import { ArticleError, capIssues, type Issue, isError } from './issue.js'
import { linkCheck } from './link-check.js'
import { normalize } from './normalize.js'
import { referenceCheck } from './references.js'
import { runTreeChecks } from './tree-check.js'
import { preserveUnknown } from './unknown-nodes.js'
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
  return parseWith(NO_SHAPES, input, options)
}

const NO_SHAPES: ReadonlyMap<string, CustomNodeShape> = new Map()

/** The same for articles with nodes that somebody else has defined. */
export function parseWith(
  shapes: ReadonlyMap<string, CustomNodeShape>,
  input: unknown,
  options: ParseOptions,
): ParseResult {
  const unsafe = guard(input, { ...DEFAULT_LIMITS, ...options.limits })
  if (unsafe) return { success: false, issues: [unsafe] }

  const packed = shapes.size > 0 ? packCustomNodes(input, shapes) : undefined
  const known = packed?.value ?? input
  const kept = options.unknown === 'preserve' ? preserveUnknown(known) : undefined
  const value = kept?.value ?? known
  const shape = articleShape.safeParse(value)
  const checked = runTreeChecks(value, [referenceCheck, crossFieldCheck, linkCheck])
  const errors = [
    ...(shape.success ? [] : fromZodIssues(shape.error.issues, value)),
    ...(packed?.issues ?? []),
    ...checked.filter(isError),
  ]
  const found = [...errors, ...(kept?.issues ?? []), ...checked.filter((issue) => !isError(issue))]
  const issues = capIssues(packed ? found.map((issue) => inInput(issue, packed)) : found)
  if (!shape.success || errors.length > 0) return { success: false, issues }
  const article = normalize(shape.data)
  return { success: true, data: packed ? packed.unpack(article) : article, issues }
}

function inInput(issue: Issue, packed: Packed): Issue {
  return { ...issue, path: packed.placeInInput(issue.path) }
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
