import { ArticleError, type Issue } from '../tree/issue.js'

/**
 * Collects the issues that a renderer reports, each once, and the issues of an error that ends the
 * rendering.
 *
 * @param render Renders with the given listener.
 */
export function collectIssues(render: (onIssue: (issue: Issue) => void) => unknown): Issue[] {
  const issues = new Map<string, Issue>()
  const add = (issue: Issue): void => {
    issues.set(JSON.stringify([issue.path, issue.code, issue.message]), issue)
  }
  try {
    render(add)
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    for (const issue of error.issues) add(issue)
  }
  return [...issues.values()]
}
