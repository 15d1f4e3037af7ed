/**
 * How bad an issue is: an `error` stops the article, a `warning` does not.
 *
 * @example
 * const worst: Severity = 'error'
 */
export type Severity = 'error' | 'warning'

/**
 * Something that is wrong with an article, or that a target can't carry.
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
  /** Whether it stops the article. */
  severity: Severity
  /** Where it is, as a JSON pointer: `/body/children/3/type`. The whole article is `""`. */
  path: string
  /** What was found, what is expected, and what to do. */
  message: string
  /** What a renderer made of it: shown in another form, or left out. */
  loss?: 'degraded' | 'dropped' | undefined
}

/**
 * How many issues a list holds at most; one more says how many were left out.
 *
 * @example
 * console.log(MAX_ISSUES) // 100
 */
export const MAX_ISSUES = 100

/**
 * The one error that this package throws: it carries the issues.
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
  /** At least one of them is an error. */
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path === '' ? '/' : path}: ${message}`).join('\n'))
    this.issues = issues
  }
}

/** The list, cut to {@link MAX_ISSUES} and then a line that counts the rest. Errors come first. */
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

/** A value as a message shows it: in JSON, on one line, at most 80 characters. */
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

/** Codes about the name of a field, not about its value. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  'unknown-field',
  'field-of-other-type',
  'invalid-key',
])

/** Which part of a field an issue is about. */
export function partOf({ code }: { code: string }): 'key' | 'value' {
  return ABOUT_NAMES.has(code) ? 'key' : 'value'
}

/** The error for an option that can't be used. */
export function optionError(option: string, message: string): ArticleError {
  return new ArticleError([
    { code: 'invalid-option', severity: 'error', path: '', message: `\`${option}\`: ${message}` },
  ])
}
