import type { Article } from '../../schema/article.js'
import type { ArticleIndex } from '../../tree/article-index.js'
import type { Limits } from '../../tree/limits.js'
import type { Findings } from '../checks/findings.js'
import { finishChecks } from '../checks/tree-checks.js'
import { readCompiled } from './compiled-parser.js'
import type { Known } from './reading.js'
import type { Schema } from './rule.js'

/** An article that the compiled parser accepted. */
export interface CompiledArticle {
  article: Article
  /** Whether `normalize` would change nothing. */
  isNormal: boolean
  /** The issues of all checks. Errors have no paths. */
  findings: Findings
  /** The number of keys of its objects, if known. */
  keys: number | undefined
  /** An index of its nodes, if requested. */
  seen: ArticleIndex | undefined
}

/**
 * Reads a value as an article. Returns `undefined` if the value does not have the shape of an
 * article, without giving reasons.
 *
 * @param known Facts about the value. An owned value becomes the result.
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
