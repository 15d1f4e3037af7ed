/**
 * Quotes as data: who said what in an article.
 *
 * The guide: [Quotes as data](../docs/guides/quotes.md).
 *
 * @module
 */

export { ArticleError, type Issue, type Severity } from './parse/issue.js'
export { extractQuotes, type Quote } from './quotes/extract-quotes.js'
export type { Article } from './schema/article.js'
