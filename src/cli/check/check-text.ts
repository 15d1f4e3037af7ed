import {
  createLinter,
  type LintIssue,
  type LintOptions,
  type RuleSettings,
} from '../../lint/lint-article.js'
import { rules } from '../../lint/rules.js'
import { readCompiledArticle } from '../../parse/compiled/compiled-article.js'
import { safeParseArticle, safeParseOurs } from '../../parse/parse-article.js'
import { articleSchema } from '../../parse/schemas.js'
import { report } from '../../report/report.js'
import type { Article } from '../../schema/article.js'
import type { ArticleIndex } from '../../tree/article-index.js'
import { type Issue, partOf } from '../../tree/issue.js'
import { DEFAULT_LIMITS } from '../../tree/limits.js'
import { fromPointer, toPointer } from '../../tree/pointer.js'
import type { PlainObject } from '../../tree/visit.js'
import type { ReadText, SourceFormat } from '../input/formats/source-format.js'
import { pageOf } from './codes.js'
import type { Finding } from './finding.js'
import { type Range, regionsOf } from './position.js'
import { sourcePlace } from './source-place.js'

/** How to check a text. */
export interface CheckOptions extends LintOptions {
  /** How to treat nodes of unknown types. */
  unknown?: 'error' | 'preserve' | undefined
}

/** The findings of a text and their fixes. */
export interface Checked {
  findings: Finding[]
  fixes: Fix[]
  /** Whether the text contains a valid article. */
  isArticle: boolean
}

/** A fix for one string, or for one item of a list, of a file. */
export interface Fix {
  /** The position of the string or the item. */
  at: Range
  /** The value there. */
  was: unknown
  /** The string to write. `undefined` removes the item. */
  value: string | undefined
}

/** Checks the text of a file: its format, the article in it, and the rules. */
export type TextChecker = (file: string, text: string, format: SourceFormat) => Checked

/** Creates a checker for many files with the same options. */
export function createChecker(options: CheckOptions): TextChecker {
  const judge = createJudge(options)
  return (file, text, format) => {
    const read = format(text)
    const judged = read.value === undefined ? NO_ARTICLE : judge(read, text)
    if (judged.issues.length === 0 && read.problems.length === 0) return NOTHING
    // Parsing has mutated a plain value, so it is read again.
    const source = read.isPlain ? format(text).value : read.value
    const regionOf = regionsOf(text)
    const finding = (
      { code, severity, path, message }: Omit<Placed, 'at' | 'was'>,
      at: Range,
    ): Finding => ({ file, ...regionOf(at), severity, code, message, path, url: pageOf(code) })
    const canFix = read.canFix === true && read.problems.length === 0
    const problems = read.problems.map((problem) =>
      finding({ severity: 'error', ...problem, path: '' }, problem),
    )
    const placed = placeIssues(read, source, judged)
    const findings = [
      ...problems,
      ...placed.map((issue) => ({
        ...finding(issue, issue.at),
        ...(canFix && fixOf(issue).length > 0 && { fixable: true as const }),
      })),
    ]
    return {
      findings: findings.sort((a, b) => a.line - b.line || a.column - b.column),
      fixes: canFix ? placed.flatMap(fixOf) : [],
      isArticle: judged.article !== undefined,
    }
  }
}

function fixOf({ at, was, fix, removable }: Placed): Fix[] {
  return was === undefined || (fix === undefined && !removable) ? [] : [{ at, was, value: fix }]
}

const NOTHING: Checked = { findings: [], fixes: [], isArticle: true }

interface Judged {
  article: Article | undefined
  issues: Located[]
}

/** An issue with a path in the parsed article or in the source value. */
interface Located extends Omit<LintIssue, 'loss'> {
  isOfArticle: boolean
  /** Whether it is a loss in a target, which may have been reported already. */
  isLoss?: boolean
}

const NO_ARTICLE: Judged = { article: undefined, issues: [] }

/** Finds all issues of a value, with the severities of the settings. */
function createJudge(options: CheckOptions): (read: ReadText, text: string) => Judged {
  const { unknown = 'error', profile, rules: settings = {} } = options
  const lint = createLinter({ ...options, rules: ofLintRules(settings) })
  return (read, text) => {
    const { article, issues: parsed, index } = parse(read, text, unknown)
    const ofSource = parsed.map((issue) => ({ ...issue, isOfArticle: false }))
    if (!article) return { article, issues: ofSource }
    const written = lint(article, index).map((issue) => ({ ...issue, isOfArticle: true }))
    const found: Located[] = [...ofSource, ...written]
    if (profile === 'amp') {
      for (const loss of report(article, 'amp')) {
        // A lint rule reports this too, and says how to fix it.
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

interface Parsed {
  article: Article | undefined
  issues: Issue[]
  /** An index of the article, if the parser made one. */
  index?: ArticleIndex | undefined
}

/**
 * Parses a value that was read from a text. Most files are JSON of valid articles, which the
 * compiled parser reads without a copy, with an index for the rules.
 */
function parse({ value, isPlain }: ReadText, text: string, unknown: 'error' | 'preserve'): Parsed {
  if (isPlain && unknown === 'error') {
    // Decoded UTF-8 has no unusable characters. Only an escape sequence can contain one.
    const checksText = text.includes('\\u')
    const known = { isOurs: true, checksText, sees: true }
    const right = readCompiledArticle(articleSchema, value, DEFAULT_LIMITS, known)
    if (right?.isNormal && right.findings.errors.length === 0) {
      return { article: right.article, issues: right.findings.warnings, index: right.seen }
    }
  }
  const result = isPlain ? safeParseOurs(value, { unknown }) : safeParseArticle(value, { unknown })
  return { article: result.success ? result.data : undefined, issues: result.issues }
}

/** The codes of the rules. Settings may name other codes too. */
const RULES: ReadonlySet<string> = new Set(rules.map(({ code }) => code))

function ofLintRules(settings: RuleSettings): RuleSettings {
  return Object.fromEntries(Object.entries(settings).filter(([code]) => RULES.has(code)))
}

/** An issue with its position in the source. */
interface Placed
  extends Pick<LintIssue, 'code' | 'severity' | 'path' | 'message' | 'fix' | 'removable'> {
  at: Range
  /** The value at the position, if a fix of the article is a fix of it. */
  was: unknown
}

function placeIssues(read: ReadText, source: unknown, { article, issues }: Judged): Placed[] {
  const reported = new Set<string>()
  return issues.flatMap(({ isOfArticle, isLoss, ...issue }) => {
    const keys = fromPointer(issue.path)
    const found = isOfArticle
      ? sourcePlace(article, source, keys)
      : { path: keys, value: undefined }
    const path = toPointer(found.path)
    const key = `${issue.code} ${path}`
    if (isLoss && reported.has(key)) return []
    reported.add(key)
    const at = read.locate(found.path, partOf(issue))
    const { value } = found
    const isSame = issue.removable ? isItem(source, found.path) : value === valueAt(article, keys)
    return [{ ...issue, path, at, was: isSame ? value : undefined }]
  })
}

/** Whether a path leads to an item of a list. */
function isItem(source: unknown, path: readonly string[]): boolean {
  return Array.isArray(valueAt(source, path.slice(0, -1)))
}

function valueAt(article: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value, key) => (value as PlainObject | undefined)?.[key], article)
}
