import { safeParseArticle } from '../../src/parse/parse-article.js'
import type { Issue } from '../../src/tree/issue.js'

export function issuesOf(input: unknown): Issue[] {
  return safeParseArticle(input).issues
}

/** Returns each issue as its code and path. */
export function codesAndPaths(input: unknown): string[] {
  return issuesOf(input).map(({ code, path }) => `${code} ${path}`)
}
