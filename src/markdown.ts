/**
 * Articles as Markdown with front matter, with lossless round trips.
 *
 * Guide: [Writing in Markdown](../docs/guides/writing-in-markdown.md).
 *
 * @module
 */

export {
  articleFromMarkdown,
  fromMarkdown,
  type MarkdownIssue,
  type MarkdownOptions,
  type MarkdownResult,
} from './markdown/from-markdown.js'
export { toMarkdown } from './markdown/to-markdown.js'
export type { HtmlMode } from './mdast/from-mdast.js'
export type { Article } from './schema/article.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
