import { guard } from './guard.js'
import { ArticleError } from './issue.js'
import { DEFAULT_LIMITS } from './limits.js'

/**
 * Runs a function that expects a parsed article. If the function fails because the value was never
 * parsed, throws an error that says so instead of the original one.
 *
 * @throws {ArticleError} With the code `not-an-article`, or what the guard finds.
 */
export function withArticle<T>(article: unknown, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ArticleError) throw error
    const unsafe = guard(article, DEFAULT_LIMITS, { checksText: false })
    if (unsafe) throw new ArticleError([unsafe])
    const message =
      'The value is not a valid article. Parse it with `parseArticle` and fix the issues it reports.'
    const issue = { code: 'not-an-article', severity: 'error', path: '', message } as const
    throw Object.assign(new ArticleError([issue]), { cause: error })
  }
}

/**
 * Runs a function that walks the whole value, after checking that the value is not too deep or too
 * large.
 *
 * @throws {ArticleError} With what the guard finds, or the code `not-an-article`.
 */
export function withSafe<T>(value: unknown, work: () => T): T {
  checkSafe(value)
  return withArticle(value, work)
}

/** @throws {ArticleError} With what the guard finds. */
export function checkSafe(value: unknown): void {
  const unsafe = guard(value, DEFAULT_LIMITS, { checksText: false })
  if (unsafe) throw new ArticleError([unsafe])
}
