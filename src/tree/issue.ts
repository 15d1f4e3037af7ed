/**
 * The severity of an issue: an `error` makes the article invalid, a `warning` does not.
 *
 * @example
 * const worst: Severity = 'error'
 */
export type Severity = 'error' | 'warning'

/**
 * A problem in an article, or content that a target cannot represent.
 *
 * @example
 * const issue: Issue = {
 *   code: 'unknown-speaker',
 *   severity: 'error',
 *   path: '/body/children/0/children/1/speaker',
 *   message: 'Found "anna", which is not in `speakers`. Did you mean "ana"?',
 * }
 */
export interface Issue {
  /** A stable name in kebab case, such as `unknown-speaker`. */
  code: string
  /** Whether the issue makes the article invalid. */
  severity: Severity
  /** The JSON pointer to the position: `/body/children/3/type`. The whole article is `""`. */
  path: string
  /** What was found, what is expected, and what to do. */
  message: string
  /** The loss when rendering: the content was rendered in another form, or left out. */
  loss?: 'degraded' | 'dropped' | undefined
}

/**
 * The maximum number of issues in a list. If there are more, one last issue gives their number.
 *
 * @example
 * console.log(MAX_ISSUES) // 100
 */
export const MAX_ISSUES = 100

/**
 * The error that this package throws. Its `issues` say what is invalid.
 *
 * @example
 * try {
 *   parseArticle({})
 * } catch (error) {
 *   if (error instanceof ArticleError) console.log(error.issues[0]?.code) // 'missing-field'
 * }
 */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  /** The issues, at least one of which is an error. */
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path === '' ? '/' : path}: ${message}`).join('\n'))
    this.issues = issues
  }
}

/**
 * Cuts a list to {@link MAX_ISSUES} and adds an issue with the number of the rest. Errors come
 * first.
 */
export function capIssues(issues: Issue[]): Issue[] {
  if (issues.length <= MAX_ISSUES && !issues.some(isError)) return issues
  const errors = issues.filter(isError)
  const sorted = [...errors, ...issues.filter((issue) => !isError(issue))]
  if (sorted.length <= MAX_ISSUES) return sorted
  const left = sorted.slice(MAX_ISSUES)
  const severity = left.some(isError) ? 'error' : 'warning'
  const message = `There are ${left.length} more issues. Fix the first ones and check again.`
  return [...sorted.slice(0, MAX_ISSUES), { code: 'more-issues', severity, path: '', message }]
}

/** Whether the issue makes the article invalid. */
export function isError({ severity }: Issue): boolean {
  return severity === 'error'
}

/** Formats a value for a message: as JSON, on one line, with at most 80 characters. */
export function show(value: unknown): string {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value.slice(0, 100))
      : typeof value === 'object' && value !== null
        ? 'an object'
        : typeof value === 'function'
          ? 'a function'
          : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Codes of issues about the name of a field rather than its value. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  'unknown-field',
  'field-of-other-type',
  'invalid-key',
])

/** Returns the part of a field that an issue is about. */
export function partOf({ code }: { code: string }): 'key' | 'value' {
  return ABOUT_NAMES.has(code) ? 'key' : 'value'
}

/** Creates the error for an invalid option. */
export function optionError(option: string, message: string): ArticleError {
  return new ArticleError([
    { code: 'invalid-option', severity: 'error', path: '', message: `\`${option}\`: ${message}` },
  ])
}
