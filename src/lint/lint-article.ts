// Lint: takes a parsed article and returns findings of the rules in `rules/`. Must not import
// renderers of targets, the parser or the command line.

import type { Article } from '../schema/article.js'
import type { ArticleIndex } from '../tree/article-index.js'
import { withArticle, withSafe } from '../tree/checked.js'
import { type Issue, optionError, type Severity, show } from '../tree/issue.js'
import { checkOptions } from '../tree/options.js'
import { readFacts } from './facts.js'
import { instantOf } from './instant.js'
import type { Profile, Rule } from './rule.js'
import { rules } from './rules.js'

/**
 * The severity of each rule, by its code. `off` turns a rule off.
 *
 * @example
 * const rules: RuleSettings = { 'headline-length': 'off', 'credit-missing': 'error' }
 * lintArticle(article, { rules }) // []
 */
export type RuleSettings = Readonly<Record<string, Severity | 'off' | undefined>>

/**
 * Options of `lintArticle`.
 *
 * @example
 * const options: LintOptions = { profile: 'google', now: '2026-10-13T00:00:00Z' }
 * lintArticle(article, options).map(({ code }) => code) // ['google-author']
 */
export interface LintOptions {
  /** The target of the article. Some rules only apply to one target. Default: `web`. */
  profile?: Profile | undefined
  /** Severities by rule code. */
  rules?: RuleSettings | undefined
  /** The current time in RFC 3339, to find dates in the future. Default: they are not reported. */
  now?: string | undefined
}

/**
 * An issue, with a fix if it is certainly right.
 *
 * @example
 * const issues: LintIssue[] = lintArticle({ ...article, kicker: 'Two  spaces' })
 * console.log(issues[0]?.fix) // 'Two spaces'
 */
export interface LintIssue extends Issue {
  /** The corrected text for the field at `path`. */
  fix?: string | undefined
  /** Whether the node at `path` can be removed from its list without any loss. */
  removable?: true | undefined
}

/**
 * Checks the quality of an article: quotes, images, headings, links and typography. `parseArticle`
 * checks whether it is valid.
 *
 * @param article An article, as `parseArticle` returns it. It is not changed.
 * @returns The findings, rule by rule, each with the code of its rule.
 * @throws {ArticleError} If an option names an unknown rule or profile or an invalid date, or the
 *   value is not an article.
 *
 * @example
 * const issues = lintArticle(article, { rules: { 'speaker-unused': 'off' } })
 * console.log(issues.map(({ code }) => code)) // []
 */
export function lintArticle(article: Article, options: LintOptions = {}): LintIssue[] {
  const lint = createLinter(options)
  return withSafe(article, () => lint(article))
}

/** Creates a linter for many articles. It also accepts the index of an article. */
export function createLinter(
  options: LintOptions,
): (article: Article, index?: ArticleIndex) => LintIssue[] {
  checkOptions(options)
  const active = activeRules(options)
  const now = options.now === undefined ? undefined : instantOf(options.now)
  return (article, index) =>
    withArticle(article, () => {
      const facts = readFacts(article, now, index)
      const issues: LintIssue[] = []
      for (const { rule, severity } of active) {
        for (const { at, field = '', message, fix, removable } of rule.check(facts)) {
          const path = facts.pointerTo(at) + field
          const issue: LintIssue = { code: rule.code, severity, path, message }
          if (fix !== undefined) issue.fix = fix
          if (removable) issue.removable = true
          issues.push(issue)
        }
      }
      return issues
    })
}

const PROFILES: readonly Profile[] = ['web', 'amp', 'text', 'wire', 'google']

/** @throws {ArticleError} If a rule, severity or profile is unknown. */
function activeRules({ profile = 'web', rules: settings = {} }: LintOptions): {
  rule: Rule
  severity: Severity
}[] {
  if (!PROFILES.includes(profile)) {
    throw optionError(
      'profile',
      `${show(profile)} is not a profile. Use one of: ${PROFILES.join(', ')}.`,
    )
  }
  const known = new Set(rules.map(({ code }) => code))
  for (const [code, severity] of Object.entries(settings)) {
    if (!known.has(code))
      throw optionError(
        'rules',
        `${show(code)} is not a rule. See the page “Rules” of the documentation for all rules.`,
      )
    if (!['error', 'warning', 'off', undefined].includes(severity)) {
      throw optionError(
        `rules.${code}`,
        `${show(severity)} is not a severity. Use error, warning or off.`,
      )
    }
  }
  return rules.flatMap((rule) => {
    const isMeant = rule.profiles?.includes(profile) ?? true
    const severity = settings[rule.code] ?? (isMeant ? rule.severity : 'off')
    return severity === 'off' ? [] : [{ rule, severity }]
  })
}
