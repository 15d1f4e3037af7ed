import { createLinter } from '../../lint/lint-article.js'
import { readCompiledArticle } from '../../parse/compiled/compiled-article.js'
import { normalize } from '../../parse/normalize.js'
import { articleSchema } from '../../parse/schemas.js'
import type { Article } from '../../schema/article.js'
import type { ArticleIndex } from '../../tree/article-index.js'
import { DEFAULT_LIMITS, MAX_NESTING } from '../../tree/limits.js'
import { forRules } from '../config/rule-settings.js'
import { countColons, countKeys } from '../input/formats/json-keys.js'
import type { CheckOptions } from './check-text.js'

/**
 * Tells of a text of JSON, which was read as UTF-8, whether nothing would be found in it. If it
 * can't tell, it says no.
 */
export type FirstLook = (text: string) => boolean

/**
 * Most files are right. This needs nothing of what explains the others, so a command that only meets
 * such files starts sooner; the others are checked once more by what `createChecker` makes.
 */
export function createFirstLook(options: CheckOptions): FirstLook {
  // What gets lost in AMP only a rendering tells.
  if (options.profile === 'amp') return () => false
  const lint = createLinter(forRules(options))
  return (text) => {
    const right = rightArticle(text)
    return right !== undefined && lint(right.article, right.seen).length === 0
  }
}

/** The article in a text, and what there is in it. */
function rightArticle(
  text: string,
): { article: Article; seen: ArticleIndex | undefined } | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  // What UTF-8 can't hold, only an escape brings in.
  const checksText = text.includes('\\u')
  const right = readCompiledArticle(articleSchema, value, DEFAULT_LIMITS, {
    isOurs: true,
    checksText,
    sees: true,
  })
  if (!right) return undefined
  // A key that stands twice has no place of its own in the value.
  if ((right.keys ?? countKeys(value, MAX_NESTING)) !== countColons(text)) return undefined
  const { article, isNormal, findings, seen } = right
  if (findings.errors.length > 0 || findings.warnings.length > 0) return undefined
  return isNormal ? { article, seen } : { article: normalize(article), seen: undefined }
}
