import { type LintIssue, type LintOptions, lintArticle } from '../lint/lint-article.js'
import { rules } from '../lint/rules.js'
import { safeParseArticle } from '../parse/parse-article.js'
import { report } from '../report/report.js'
import { pageOf } from './codes.js'
import type { Finding, Stretch } from './finding.js'
import type { ReadText, SourceFormat } from './formats/source-format.js'
import { regionsOf } from './region.js'

/** How to check a text. */
export interface CheckOptions extends LintOptions {
  /** What becomes of nodes without a schema. */
  unknown?: 'error' | 'preserve' | undefined
}

/** What a text's findings are, and what would mend them. */
export interface Checked {
  findings: Finding[]
  fixes: { at: Stretch; value: string }[]
}

/** The codes of the rules; settings may name other codes too. */
const RULES: ReadonlySet<string> = new Set(rules.map(({ code }) => code))

/** Codes whose place is the name of a field, and not what stands in it. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  'unknown-field',
  'field-of-other-type',
  'invalid-key',
])

/** Checks the text of one file: its format, the article in it, and how that is written. */
export function checkText(
  file: string,
  text: string,
  format: SourceFormat,
  options: CheckOptions,
): Checked {
  const read = format(text)
  const regionOf = regionsOf(text)
  const finding = (found: Omit<LintIssue, 'fix' | 'loss'>, at: Stretch): Finding => {
    const { code, severity, path, message } = found
    return { file, ...regionOf(at), severity, code, message, path, url: pageOf(code) }
  }
  const problems = read.problems.map((problem) =>
    finding({ ...problem, severity: 'error', path: '' }, problem),
  )
  if (read.value === undefined) return { findings: problems, fixes: [] }
  const issues = issuesOf(read.value, options).map((issue) => ({ issue, at: locate(read, issue) }))
  const findings = issues.map(({ issue, at }) => finding(issue, at))
  return {
    findings: [...problems, ...findings].sort((a, b) => a.line - b.line || a.column - b.column),
    fixes: issues.flatMap(({ issue: { fix }, at }) =>
      fix === undefined ? [] : { at, value: fix },
    ),
  }
}

function issuesOf(value: unknown, options: CheckOptions): LintIssue[] {
  const { unknown = 'error', profile } = options
  const result = safeParseArticle(value, { unknown })
  if (!result.success) return result.issues
  const { rules: settings = {} } = options
  const ofRules = Object.entries(settings).filter(([code]) => RULES.has(code))
  const written = lintArticle(result.data, { ...options, rules: Object.fromEntries(ofRules) })
  const lost = profile === 'amp' ? report(result.data, 'amp') : []
  const known = new Set([...result.issues, ...written].map(({ code, path }) => `${code} ${path}`))
  const others = lost.filter(
    ({ code, path }) => code !== 'image-dimensions-missing' && !known.has(`${code} ${path}`),
  )
  return [...result.issues, ...written, ...others].flatMap((issue) => {
    const severity = settings[issue.code] ?? issue.severity
    return severity === 'off' ? [] : { ...issue, severity }
  })
}

function locate(read: ReadText, { code, path }: LintIssue): Stretch {
  const keys = path === '' ? [] : path.slice(1).split('/')
  const unescaped = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return read.locate(unescaped, ABOUT_NAMES.has(code) ? 'key' : 'value')
}
