import type { Article } from '../schema/article.js'
import type { ArticleIndex } from '../tree/article-index.js'
import { withArticle, withSafe } from '../tree/checked.js'
import { type Issue, optionError, type Severity, show } from '../tree/issue.js'
import { readFacts } from './facts.js'
import { instantOf } from './instant.js'
import type { Profile, Rule } from './rule.js'
import { rules } from './rules.js'

/**
 * How bad the findings of a rule are, by its code; `off` for none.
 *
 * @example
 * const rules: RuleSettings = { 'headline-length': 'off', 'credit-missing': 'error' }
 * lintArticle(article, { rules }) // []
 */
export type RuleSettings = Readonly<Record<string, Severity | 'off' | undefined>>

/**
 * How to check how an article is written.
 *
 * @example
 * const options: LintOptions = { profile: 'google', now: '2026-10-13T00:00:00Z' }
 * lintArticle(article, options).map(({ code }) => code) // ['google-author']
 */
export interface LintOptions {
  /** What the article is for: some rules are for one target alone. Default: `web`. */
  profile?: Profile | undefined
  /** Severities of your own, by the code of the rule. */
  rules?: RuleSettings | undefined
  /** When now is, RFC 3339, for dates in the future. Default: they are not looked for. */
  now?: string | undefined
}

/**
 * An issue, and what would mend it where that is certain.
 *
 * @example
 * const issues: LintIssue[] = lintArticle({ ...article, kicker: 'Two  spaces' })
 * console.log(issues[0]?.fix) // 'Two spaces'
 */
export interface LintIssue extends Issue {
  /** What the text at `path` should be. */
  fix?: string | undefined
}

/**
 * Checks how an article is written: quotes, pictures, headings, links, typography. Whether it is an
 * article at all is for `parseArticle`.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @returns The findings, rule by rule, each with the code of its rule.
 * @throws {ArticleError} If an option names a rule, a profile or a date that there isn't, or what is
 *   checked never was parsed and is no article.
 *
 * @example
 * const issues = lintArticle(article, { rules: { 'speaker-unused': 'off' } })
 * console.log(issues.map(({ code }) => code)) // []
 */
export function lintArticle(article: Article, options: LintOptions = {}): LintIssue[] {
  const lint = createLinter(options)
  return withSafe(article, () => lint(article))
}

/** The same for many articles: the options are read once, and what is in an article may be known. */
export function createLinter(
  options: LintOptions,
): (article: Article, seen?: ArticleIndex) => LintIssue[] {
  const active = activeRules(options)
  const now = options.now === undefined ? undefined : instantOf(options.now)
  return (article, seen) =>
    withArticle(article, () => {
      const facts = readFacts(article, now, seen)
      const issues: LintIssue[] = []
      for (const { rule, severity } of active) {
        for (const { at, field = '', message, fix } of rule.check(facts)) {
          const path = facts.pointerTo(at) + field
          const issue = { code: rule.code, severity, path, message }
          issues.push(fix === undefined ? issue : { ...issue, fix })
        }
      }
      return issues
    })
}

const PROFILES: readonly Profile[] = ['web', 'amp', 'text', 'wire', 'google']

/** @throws {ArticleError} If there is no such rule, severity or profile. */
function activeRules({ profile = 'web', rules: settings = {} }: LintOptions): {
  rule: Rule
  severity: Severity
}[] {
  if (!PROFILES.includes(profile)) {
    throw optionError(
      'profile',
      `There is no ${show(profile)}. Give one of: ${PROFILES.join(', ')}.`,
    )
  }
  const known = new Set(rules.map(({ code }) => code))
  for (const [code, severity] of Object.entries(settings)) {
    if (!known.has(code)) throw optionError('rules', `There is no rule ${show(code)}.`)
    if (!['error', 'warning', 'off', undefined].includes(severity)) {
      throw optionError(`rules.${code}`, `Found ${show(severity)}. Give error, warning or off.`)
    }
  }
  return rules.flatMap((rule) => {
    const isMeant = rule.profiles?.includes(profile) ?? true
    const severity = settings[rule.code] ?? (isMeant ? rule.severity : 'off')
    return severity === 'off' ? [] : [{ rule, severity }]
  })
}
