export { ArticleError, type Issue, type Severity } from './parse/issue.js'
export { extractQuotes, type Quote } from './quotes/extract-quotes.js'
export type { Article } from './schema/article.js'
