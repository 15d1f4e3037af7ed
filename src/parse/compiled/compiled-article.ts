import type { Article } from '../../schema/article.js'
import type { ArticleIndex } from '../../tree/article-index.js'
import type { Limits } from '../../tree/limits.js'
import type { Findings } from '../checks/findings.js'
import { finishChecks } from '../checks/tree-checks.js'
import { readCompiled } from './compiled-parser.js'
import type { Known } from './reading.js'
import type { Schema } from './rule.js'

/** A value that has the shape of an article. */
export interface CompiledArticle {
  article: Article
  /** Whether there is nothing in it that `normalize` would change. */
  isNormal: boolean
  /** What all checks have found; errors have no paths. */
  findings: Findings
  /** How many keys its objects have, if that is known. */
  keys: number | undefined
  /** An index of what is in it, if one was asked for. */
  seen: ArticleIndex | undefined
}

/**
 * Reads a value as an article. Returns `undefined` if it hasn't the shape of one, without a reason.
 *
 * @param known What is known of the value. One that is ours becomes the result.
 */
export function readCompiledArticle(
  articleSchema: Schema,
  value: unknown,
  limits: Limits,
  known?: Known,
): CompiledArticle | undefined {
  const read = readCompiled(articleSchema, value, limits, known)
  if (!read) return undefined
  finishChecks(read.findings, read.value)
  const { value: article, ...rest } = read
  return { ...rest, article: article as Article }
}
