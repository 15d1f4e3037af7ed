/**
 * Reports content that a target cannot represent.
 *
 * @module
 */

export type { Loss } from './render/losses.js'
export { report, type Target, type TargetOptions } from './report/report.js'
export type { Article } from './schema/article.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
