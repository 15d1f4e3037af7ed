import { createLinter, type LintIssue, type LintOptions } from '../../lint/lint-article.js'
import { safeParseArticle, safeParseOurs } from '../../parse/parse-article.js'
import { report } from '../../report/report.js'
import type { Article } from '../../schema/article.js'
import { partOf } from '../../tree/issue.js'
import { fromPointer, toPointer } from '../../tree/pointer.js'
import type { PlainObject } from '../../tree/visit.js'
import { forRules } from '../config/rule-settings.js'
import { formatOf } from '../input/formats/formats.js'
import type { ReadText, SourceFormat } from '../input/formats/source-format.js'
import { pageOf } from './codes.js'
import type { Finding, Stretch } from './finding.js'
import { regionsOf } from './region.js'
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

/** Checks the text of one file: its format, the article in it, and how that is written. */
export type TextChecker = (file: string, text: string, format: SourceFormat) => Checked

/** Reads the options once, for many files. */
export function createChecker(options: CheckOptions): TextChecker {
  const judge = createJudge(options)
  return (file, text, format) => {
    const read = format(text)
    const judged = read.value === undefined ? NO_ARTICLE : judge(read)
    if (judged.issues.length === 0 && read.problems.length === 0) return NOTHING
    // A value of our own has become the article.
    const source = read.isPlain ? format(text).value : read.value
    const regionOf = regionsOf(text)
    const finding = (
      { code, severity, path, message }: Omit<Placed, 'at' | 'was'>,
      at: Stretch,
    ): Finding => ({ file, ...regionOf(at), severity, code, message, path, url: pageOf(code) })
    const problems = read.problems.map((problem) =>
      finding({ ...problem, severity: 'error', path: '' }, problem),
    )
    const placed = placeIssues(read, source, judged)
    const findings = [...problems, ...placed.map((issue) => finding(issue, issue.at))]
    return {
      findings: findings.sort((a, b) => a.line - b.line || a.column - b.column),
      // Of what stands twice, nobody knows which is meant.
      fixes: problems.length > 0 ? [] : placed.flatMap(fixOf),
      isArticle: judged.article !== undefined,
    }
  }
}

function fixOf({ at, was, fix }: Placed): Fix[] {
  return was === undefined || fix === undefined ? [] : [{ at, was, value: fix }]
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
  /** Whether it is something that a target loses, and that others may have told of. */
  isLoss?: boolean
}

const NO_ARTICLE: Judged = { article: undefined, issues: [] }

/** Everything that is found in an article, with the severities of the settings. */
function createJudge(options: CheckOptions): (read: ReadText) => Judged {
  const { unknown = 'error', profile, rules: settings = {} } = options
  const lint = createLinter(forRules(options))
  return ({ value, isPlain }) => {
    const parse = isPlain ? safeParseOurs : safeParseArticle
    const result = parse(value, { unknown })
    const ofSource = result.issues.map((issue) => ({ ...issue, isOfArticle: false }))
    if (!result.success) return { article: undefined, issues: ofSource }
    const { data: article } = result
    const written = lint(article).map((issue) => ({ ...issue, isOfArticle: true }))
    const found: Located[] = [...ofSource, ...written]
    if (profile === 'amp') {
      for (const loss of report(article, 'amp')) {
        // A rule tells of the same with a way to mend it.
        if (loss.code === 'image-dimensions-missing') continue
        found.push({ ...loss, isOfArticle: true, isLoss: true })
      }
    }
    const issues = found.flatMap((issue) => {
      const severity = settings[issue.code] ?? issue.severity
      return severity === 'off' ? [] : { ...issue, severity }
    })
    return { article, issues }
  }
}

/** An issue whose path is one of the source. */
interface Placed extends Pick<LintIssue, 'code' | 'severity' | 'path' | 'message' | 'fix'> {
  at: Stretch
  /** The text that was found there, if it is the very text of the article. */
  was: string | undefined
}

function placeIssues(read: ReadText, source: unknown, { article, issues }: Judged): Placed[] {
  const told = new Set<string>()
  return issues.flatMap(({ isOfArticle, isLoss, ...issue }) => {
    const keys = fromPointer(issue.path)
    const found = isOfArticle
      ? sourcePlace(article, source, keys)
      : { path: keys, value: undefined }
    const path = toPointer(found.path)
    const key = `${issue.code} ${path}`
    if (isLoss && told.has(key)) return []
    told.add(key)
    const at = read.locate(found.path, partOf(issue))
    const { value } = found
    const was = typeof value === 'string' && value === valueAt(article, keys) ? value : undefined
    return [{ ...issue, path, at, was }]
  })
}

function valueAt(article: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value, key) => (value as PlainObject | undefined)?.[key], article)
}
