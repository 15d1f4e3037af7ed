/**
 * The quotes of an article with their speakers.
 *
 * Guide: [Quotations](../docs/guides/quotations.md).
 *
 * @module
 */

export type { Article } from './schema/article.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
export { extractQuotes, type Quote } from './tree/quotes/extract-quotes.js'
