// Parsing: takes an unknown value and returns an article or issues. Checks limits first, then the
// compiled parser; zod finds the issues. Must not import renderers.

import { $ZodAsyncError } from 'zod/v4/core'
import type { Article } from '../schema/article.js'
import { guard } from '../tree/guard.js'
import { ArticleError, capIssues, type Issue, isError, optionError } from '../tree/issue.js'
import { type Limits, limitsOf } from '../tree/limits.js'
import { checkOptions } from '../tree/options.js'
import { copyPlainData } from '../tree/plain-data.js'
import { runTreeChecks } from './checks/tree-checks.js'
import { readCompiledArticle } from './compiled/compiled-article.js'
import { NOTHING_KNOWN } from './compiled/reading.js'
import type { Schemas } from './create-schema.js'
import { fromZodIssues } from './messages/zod-issues.js'
import { normalize } from './normalize.js'
import { standardSchemas } from './schemas.js'
import { SESSION, type Session } from './session.js'

/**
 * Options for parsing.
 *
 * @example
 * const options: ParseOptions = { unknown: 'preserve', limits: { size: 1_000_000 } }
 * safeParseArticle(article, options).success // true
 */
export interface ParseOptions {
  /** Size limits. Default: see {@link Limits}. */
  limits?: Partial<Limits> | undefined
  /**
   * Whether a block or an inline node without a schema is an error, or is kept as an `unknown` node
   * with a warning. `articleToJson` restores such a node, without unist's `position`. Where only
   * certain nodes are allowed, such as in a list or a figure, it is always an error. Default:
   * `error`.
   */
  unknown?: 'error' | 'preserve' | undefined
}

/**
 * The article with its warnings, or the errors.
 *
 * @example
 * const result: ParseResult = safeParseArticle({})
 * console.log(result.success) // false
 */
export type ParseResult =
  | { success: true; data: Article; issues: Issue[] }
  | { success: false; issues: Issue[] }

/**
 * Parses a value as an article. Never throws for invalid input and never changes the input. The
 * issues list errors first, at most 100; a further issue gives the number of the rest.
 *
 * @param input Any value, such as the result of `JSON.parse`.
 * @returns The canonical article and the warnings, or the errors.
 *
 * @example
 * const result = safeParseArticle({ schemaVersion: '1.0' })
 * if (!result.success) console.log(result.issues[0]?.path) // '/id'
 */
export function safeParseArticle(input: unknown, options: ParseOptions = {}): ParseResult {
  return parseWith(standardSchemas, input, options)
}

/**
 * Parses a value fresh from `JSON.parse` without copying it: the value itself becomes the article.
 */
export function safeParseOurs(input: unknown, options: ParseOptions = {}): ParseResult {
  return parseWith(standardSchemas, input, options, true)
}

/**
 * Parses a value as an article of these schemas.
 *
 * @param isOurs Whether the value is fresh from `JSON.parse`, so that it can become the article.
 */
export function parseWith(
  schemas: Schemas,
  value: unknown,
  options: ParseOptions,
  isOurs = false,
): ParseResult {
  checkOptions(options)
  const limits = limitsOf(options.limits)
  const { articleSchema, vocabulary } = schemas
  // Most values are valid. Only invalid ones take the slower path, which finds the issues.
  const read = readCompiledArticle(articleSchema, value, limits, { ...NOTHING_KNOWN, isOurs })
  // The checks visit an object after its contents. This does not affect the order of warnings,
  // which are about links, because links never contain links. Errors have no paths, may be out of
  // order, or may blame the wrong one of two positions.
  if (read && read.findings.errors.length === 0) {
    const data = read.isNormal ? read.article : normalize(read.article)
    return { success: true, data, issues: capIssues(read.findings.warnings) }
  }
  const unsafe = guard(value, limits)
  if (unsafe) return { success: false, issues: [unsafe] }

  const input = copyPlainData(value)
  const session: Session = { kept: options.unknown === 'preserve' ? new Map() : undefined }
  const { data, error } = parseSynchronously(() =>
    articleSchema.safeParse(input, { [SESSION]: session } as never),
  )
  const errors = error
    ? fromZodIssues(error.issues, input, { schema: articleSchema, name: 'an article', vocabulary })
    : []
  const issues = capIssues([...errors, ...runTreeChecks(input, session.kept)])
  if (!data || issues.some(isError)) return { success: false, issues }
  return { success: true, data: normalize(data), issues }
}

/** @throws {ArticleError} If the schema of a custom node is asynchronous. */
function parseSynchronously<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof $ZodAsyncError)) throw error
    throw optionError(
      'schema',
      'The schema of a custom node is asynchronous. Use a synchronous schema, or `articleSchema.parseAsync`.',
    )
  }
}

/**
 * An article before it is parsed, such as a JSON module: it has the fields of an {@link Article}, but
 * nothing has checked their values. Parse it before you render it.
 *
 * @example
 * const input: ArticleInput = JSON.parse(JSON.stringify(article))
 * console.log(parseArticle(input).type) // 'newsArticle'
 */
export type ArticleInput = { readonly [Field in keyof Article]: Unchecked<Article[Field]> }

/** The type of a value as TypeScript infers it from JSON. */
type Unchecked<Value> = Value extends string
  ? string
  : Value extends readonly unknown[]
    ? readonly unknown[]
    : Value extends object
      ? object
      : Value

/**
 * Parses a value as an article, and throws if it isn't one.
 *
 * @param input Any value, such as the result of `JSON.parse`.
 * @throws {ArticleError} If the value is invalid. The error's `issues` say why.
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
