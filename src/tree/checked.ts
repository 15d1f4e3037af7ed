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
    throwUnsafe(article)
    throw notAnArticle(error)
  }
}

/**
 * Runs a function that walks the whole value, after checking that the value is not too deep or too
 * large.
 *
 * @throws {ArticleError} With what the guard finds, or the code `not-an-article`.
 */
export function withSafe<T>(value: unknown, work: () => T): T {
  throwUnsafe(value)
  return withArticle(value, work)
}

/** @throws {ArticleError} If the guard finds something in the value. */
export function throwUnsafe(value: unknown): void {
  const unsafe = guard(value, DEFAULT_LIMITS, { checksText: false })
  if (unsafe) throw new ArticleError([unsafe])
}

/** The error for a value that no function of this package can work on. */
export function notAnArticle(cause: unknown): ArticleError {
  const message =
    'The value is not a valid article. Parse it with `parseArticle` and fix the issues it reports.'
  return articleError('not-an-article', message, cause)
}

/** An error with one issue about a whole article. */
export function articleError(code: string, message: string, cause: unknown): ArticleError {
  return Object.assign(new ArticleError([{ code, severity: 'error', path: '', message }]), {
    cause,
  })
}
