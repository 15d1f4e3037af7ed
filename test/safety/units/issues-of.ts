import { ArticleError, type Issue } from '../../../src/tree/issue.js'

/** The issues that something throws; none where it doesn't. */
export function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run()
    return []
  } catch (error) {
    if (error instanceof ArticleError) return error.issues
    throw error
  }
}
