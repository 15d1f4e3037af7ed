/**
 * The pipeline as unified plugins.
 *
 * Guide: [unified and React](../docs/guides/unified-and-react.md).
 *
 * @module
 */

export type { LintOptions } from './lint/lint-article.js'
export type { MarkdownOptions } from './markdown/from-markdown.js'
export { articleOf } from './unified/article-of.js'
export { articleLint } from './unified/lint.js'
export { articleParse } from './unified/parse.js'
export { articleAmp, articleHtml, articleRehype, articleText } from './unified/render.js'
