import { createLinter, type LintIssue, type LintOptions } from '../lint/lint-article.js'
import { safeParseArticle, safeParseOurs } from '../parse/parse-article.js'
import { report } from '../report/report.js'
import { pageOf } from './codes.js'
import type { Finding, Stretch } from './finding.js'
import type { ReadText, SourceFormat } from './formats/source-format.js'
import { formatOf } from './formats.js'
import { regionsOf } from './region.js'
import { forRules } from './rule-settings.js'

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

/** Codes whose place is the name of a field, and not what stands in it. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  'unknown-field',
  'field-of-other-type',
  'invalid-key',
])

/** Checks the text of one file: its format, the article in it, and how that is written. */
export type TextChecker = (file: string, text: string, format: SourceFormat) => Checked

/** Reads the options once, for many files. */
export function createChecker(options: CheckOptions): TextChecker {
  const issuesOf = createArticleChecker(options)
  return (file, text, format) => {
    const read = format(text)
    const issues = read.value === undefined ? [] : issuesOf(read)
    if (issues.length === 0 && read.problems.length === 0) return NOTHING
    const regionOf = regionsOf(text)
    const finding = (found: Omit<LintIssue, 'fix' | 'loss'>, at: Stretch): Finding => {
      const { code, severity, path, message } = found
      return { file, ...regionOf(at), severity, code, message, path, url: pageOf(code) }
    }
    const problems = read.problems.map((problem) =>
      finding({ ...problem, severity: 'error', path: '' }, problem),
    )
    const located = issues.map((issue) => ({ issue, at: locate(read, issue) }))
    const findings = located.map(({ issue, at }) => finding(issue, at))
    return {
      findings: [...problems, ...findings].sort((a, b) => a.line - b.line || a.column - b.column),
      fixes: located.flatMap(({ issue: { fix }, at }) =>
        fix === undefined ? [] : { at, value: fix },
      ),
    }
  }
}

/** The same by the names of files, which tell their formats. */
export function createFileChecker(options: CheckOptions): (file: string, text: string) => Checked {
  const check = createChecker(options)
  return (file, text) => check(file, text, formatOf(file) as SourceFormat)
}

const NOTHING: Checked = { findings: [], fixes: [] }

/** Everything that is found in an article, with the severities of the settings. */
function createArticleChecker(options: CheckOptions): (read: ReadText) => LintIssue[] {
  const { unknown = 'error', profile, rules: settings = {} } = options
  const lint = createLinter(forRules(options))
  return ({ value, isPlain }) => {
    const parse = isPlain ? safeParseOurs : safeParseArticle
    const result = parse(value, { unknown })
    if (!result.success) return result.issues
    const found = [...result.issues, ...lint(result.data)]
    if (profile === 'amp') {
      const known = new Set(found.map(({ code, path }) => `${code} ${path}`))
      const others = report(result.data, 'amp').filter(
        ({ code, path }) => code !== 'image-dimensions-missing' && !known.has(`${code} ${path}`),
      )
      for (const other of others) found.push(other)
    }
    return found.flatMap((issue) => {
      const severity = settings[issue.code] ?? issue.severity
      return severity === 'off' ? [] : { ...issue, severity }
    })
  }
}

function locate(read: ReadText, { code, path }: LintIssue): Stretch {
  const keys = path === '' ? [] : path.slice(1).split('/')
  const unescaped = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return read.locate(unescaped, ABOUT_NAMES.has(code) ? 'key' : 'value')
}
