import { createLinter, type LintIssue, type LintOptions } from '../lint/lint-article.js'
import { safeParseArticle, safeParseOurs } from '../parse/parse-article.js'
import { fromPointer, toPointer } from '../parse/pointer.js'
import type { PlainObject } from '../parse/walk.js'
import { report } from '../report/report.js'
import type { Article } from '../schema/article.js'
import { pageOf } from './codes.js'
import type { Finding, Stretch } from './finding.js'
import type { ReadText, SourceFormat } from './formats/source-format.js'
import { formatOf } from './formats.js'
import { regionsOf } from './region.js'
import { forRules } from './rule-settings.js'
import { sourcePlace } from './source-place.js'

/** How to check a text. */
export interface CheckOptions extends LintOptions {
  /** What becomes of nodes without a schema. */
  unknown?: 'error' | 'preserve' | undefined
}

/** What a text's findings are, and what would mend them. */
export interface Checked {
  findings: Finding[]
  fixes: Fix[]
  /** Whether there is an article in the text. */
  isArticle: boolean
}

/** What mends one text of a file. */
export interface Fix {
  /** Where the text stands. */
  at: Stretch
  /** What it was found to be. */
  was: string
  /** What it should be. */
  value: string
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
    const { article, issues } = read.value === undefined ? NO_ARTICLE : issuesOf(read)
    if (issues.length === 0 && read.problems.length === 0) return NOTHING
    // A value of our own has become the article.
    const source = read.isPlain ? format(text).value : read.value
    const regionOf = regionsOf(text)
    const finding = (
      found: Pick<LintIssue, 'code' | 'severity' | 'path' | 'message'>,
      at: Stretch,
    ): Finding => {
      const { code, severity, path, message } = found
      return { file, ...regionOf(at), severity, code, message, path, url: pageOf(code) }
    }
    const problems = read.problems.map((problem) =>
      finding({ ...problem, severity: 'error', path: '' }, problem),
    )
    const findings: Finding[] = []
    const fixes: Fix[] = []
    for (const issue of issues) {
      const { code, path, isOfArticle, fix } = issue
      const keys = fromPointer(path)
      const place = isOfArticle
        ? sourcePlace(article, source, keys)
        : { path: keys, value: undefined }
      const at = read.locate(place.path, ABOUT_NAMES.has(code) ? 'key' : 'value')
      findings.push(finding({ ...issue, path: toPointer(place.path) }, at))
      const was = place.value
      if (fix === undefined || typeof was !== 'string' || was !== valueAt(article, keys)) continue
      fixes.push({ at, was, value: fix })
    }
    return {
      findings: [...problems, ...findings].sort((a, b) => a.line - b.line || a.column - b.column),
      // Of what stands twice, nobody knows which is meant.
      fixes: problems.length > 0 ? [] : fixes,
      isArticle: article !== undefined,
    }
  }
}

/** The same by the names of files, which tell their formats. */
export function createFileChecker(options: CheckOptions): (file: string, text: string) => Checked {
  const check = createChecker(options)
  return (file, text) => check(file, text, formatOf(file) as SourceFormat)
}

const NOTHING: Checked = { findings: [], fixes: [], isArticle: true }

interface Judged {
  article: Article | undefined
  issues: Located[]
}

/** An issue whose path is one of the parsed article, or one of the value that it was read from. */
interface Located extends Omit<LintIssue, 'loss'> {
  isOfArticle: boolean
}

const NO_ARTICLE: Judged = { article: undefined, issues: [] }

/** Everything that is found in an article, with the severities of the settings. */
function createArticleChecker(options: CheckOptions): (read: ReadText) => Judged {
  const { unknown = 'error', profile, rules: settings = {} } = options
  const lint = createLinter(forRules(options))
  return ({ value, isPlain }) => {
    const parse = isPlain ? safeParseOurs : safeParseArticle
    const result = parse(value, { unknown })
    const ofSource = result.issues.map((issue) => ({ ...issue, isOfArticle: false }))
    if (!result.success) return { article: undefined, issues: ofSource }
    const { data: article } = result
    const written: LintIssue[] = lint(article)
    if (profile === 'amp') {
      const known = new Set(
        [...result.issues, ...written].map(({ code, path }) => `${code} ${path}`),
      )
      const others = report(article, 'amp').filter(
        ({ code, path }) => code !== 'image-dimensions-missing' && !known.has(`${code} ${path}`),
      )
      for (const other of others) written.push(other)
    }
    const found = [...ofSource, ...written.map((issue) => ({ ...issue, isOfArticle: true }))]
    const issues = found.flatMap((issue) => {
      const severity = settings[issue.code] ?? issue.severity
      return severity === 'off' ? [] : { ...issue, severity }
    })
    return { article, issues }
  }
}

function valueAt(article: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value, key) => (value as PlainObject | undefined)?.[key], article)
}
