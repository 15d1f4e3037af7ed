/**
 * Lint rules for articles, and a check for publication.
 *
 * Guide: [Checking in CI](../docs/guides/checking-in-ci.md).
 *
 * @module
 */

export { type Blocker, checkPublishable, type PublishOptions } from './lint/check-publishable.js'
export type { Facts, Opening, WrittenText } from './lint/facts.js'
export {
  type LintIssue,
  type LintOptions,
  lintArticle,
  type RuleSettings,
} from './lint/lint-article.js'
export type { Found, Profile, Rule } from './lint/rule.js'
export { rules } from './lint/rules.js'
export type { Article } from './schema/article.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
