import type { LintOptions } from '../../lint/lint-article.js'
import { rules } from '../../lint/rules.js'

/** The codes of the rules; settings may name other codes too. */
const RULES: ReadonlySet<string> = new Set(rules.map(({ code }) => code))

/** The options without the severities of what no rule finds. */
export function forRules(options: LintOptions): LintOptions {
  const ofRules = Object.entries(options.rules ?? {}).filter(([code]) => RULES.has(code))
  return { ...options, rules: Object.fromEntries(ofRules) }
}
