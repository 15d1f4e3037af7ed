import { createLinter } from '../lint/lint-article.js'
import { createFastParser } from '../parse/fast/fast-parser.js'
import { DEFAULT_LIMITS } from '../parse/limits.js'
import { normalize } from '../parse/normalize.js'
import { finishChecks } from '../parse/tree-check.js'
import { type Article, articleShape } from '../schema/article.js'
import type { CheckOptions } from './check-text.js'
import { countColons, countKeys } from './formats/json-keys.js'
import { MAX_NESTING } from './formats/source-format.js'
import { forRules } from './rule-settings.js'

/** Tells of a text of JSON whether nothing would be found in it. If it can't tell, it says no. */
export type FirstLook = (text: string) => boolean

const parse = createFastParser(articleShape)

/**
 * Most files are right. This needs nothing of what explains the others, so a command that only meets
 * such files starts sooner; the others are checked once more by what `createChecker` makes.
 */
export function createFirstLook(options: CheckOptions): FirstLook {
  // What gets lost in AMP only a rendering tells.
  if (options.profile === 'amp') return () => false
  const lint = createLinter(forRules(options))
  return (text) => {
    const article = rightArticle(text)
    return article !== undefined && lint(article).length === 0
  }
}

function rightArticle(text: string): Article | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (countKeys(value, MAX_NESTING) !== countColons(text)) return undefined
  const parsed = parse(value, DEFAULT_LIMITS, true)
  if (!parsed) return undefined
  const article = parsed.value as Article
  const { errors, warnings } = parsed.findings
  finishChecks(parsed.findings, article)
  if (errors.length > 0 || warnings.length > 0) return undefined
  return parsed.isNormal ? article : normalize(article)
}
