import { guard } from './guard.js'
import { ArticleError } from './issue.js'
import { DEFAULT_LIMITS } from './limits.js'

/**
 * What a function gives that takes articles which were parsed: for a value that never was, the one
 * error tells of it, and not where the function happened to stumble.
 *
 * @throws {ArticleError} With the code `not-an-article`, or what the guard finds.
 */
export function withArticle<T>(article: unknown, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    const unsafe = guard(article, DEFAULT_LIMITS, { checksText: false })
    if (unsafe) throw new ArticleError([unsafe])
    const message = 'This is no article. Parse it first: the issues say what is wrong.'
    const issue = { code: 'not-an-article', severity: 'error', path: '', message } as const
    throw Object.assign(new ArticleError([issue]), { cause: error })
  }
}

/**
 * The same for a function that walks all that it is given: it would not come to an end of what is too
 * deep, or in too many places.
 *
 * @throws {ArticleError} With what the guard finds, or the code `not-an-article`.
 */
export function withSafe<T>(value: unknown, work: () => T): T {
  const unsafe = guard(value, DEFAULT_LIMITS, { checksText: false })
  if (unsafe) throw new ArticleError([unsafe])
  return withArticle(value, work)
}
