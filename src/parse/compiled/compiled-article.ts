import { type Article, articleShape } from '../../schema/article.js'
import type { ArticleIndex } from '../../tree/article-index.js'
import type { Limits } from '../../tree/limits.js'
import type { Findings } from '../checks/findings.js'
import { finishChecks } from '../checks/tree-checks.js'
import { createFastParser, type FastParser } from './compiled-parser.js'
import type { Known } from './reading.js'

/** A value that has the shape of an article. */
interface FastArticle {
  article: Article
  /** Whether there is nothing in it that `normalize` would change. */
  isNormal: boolean
  /** What all checks have found; errors have no places. */
  findings: Findings
  /** How many keys its objects have, if that is known. */
  keys: number | undefined
  /** What there is in it, if that was asked for. */
  seen: ArticleIndex | undefined
}

let parse: FastParser | undefined

/**
 * Reads a value as an article; `undefined` if it hasn't the shape of one, without a reason.
 *
 * @param known What is known of the value. One that is ours becomes the result.
 */
export function readFastArticle(
  value: unknown,
  limits: Limits,
  known: Known,
): FastArticle | undefined {
  parse ??= createFastParser(articleShape)
  const parsed = parse(value, limits, known)
  if (!parsed) return undefined
  const article = parsed.value as Article
  finishChecks(parsed.findings, article)
  const { isNormal, findings, keys, seen } = parsed
  return { article, isNormal, findings, keys, seen }
}
