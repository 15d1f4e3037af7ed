/**
 * Schemas, checks and renderers in one entry point. Builders, Markdown, unified and React have their own.
 *
 * Guide: [Getting started](../docs/guides/getting-started.md).
 *
 * @module
 */

export * from './amp.js'
export * from './html.js'
export * from './json-ld.js'
export * from './kit.js'
export {
  type Blocker,
  checkPublishable,
  type LintIssue,
  type LintOptions,
  lintArticle,
  type Profile,
  type PublishOptions,
  type RuleSettings,
} from './lint.js'
export * from './quotes.js'
export * from './report.js'
export * from './schema.js'
export * from './text.js'
