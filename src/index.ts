/**
 * Parsing, linting and rendering in one entry point. Node types and node schemas come from
 * `standfirst/schema`; builders, Markdown, unified, React and imports have their own entry points.
 *
 * Guide: [Getting started](../docs/guides/getting-started.md).
 *
 * @module
 */

export { type AmpOptions, renderAmp, renderAmpFragment } from './amp.js'
export {
  articleToHast,
  type HtmlDocumentOptions,
  type HtmlOptions,
  renderHtml,
  renderHtmlChunks,
  renderHtmlDocument,
  renderLiveUpdate,
  stylesheet,
} from './html.js'
export { type JsonLdOptions, jsonLdToString, toJsonLd } from './json-ld.js'
export { createKit, defineNode, element, type Kit, type NodeDefinition } from './kit.js'
export {
  checkPublishable,
  type LintIssue,
  type LintOptions,
  lintArticle,
  type PublishOptions,
} from './lint.js'
export { extractQuotes, type Quote } from './quotes.js'
export { report } from './report.js'
export {
  type Article,
  ArticleError,
  type ArticleInput,
  articleSchema,
  articleToJson,
  createSchema,
  type Issue,
  migrate,
  type ParseOptions,
  type ParseResult,
  parseArticle,
  readingTime,
  SCHEMA_VERSION,
  type SchemaOptions,
  type Severity,
  safeParseArticle,
  toJsonSchema,
  toPlainString,
  wordCount,
} from './schema.js'
export {
  type ExcerptOptions,
  renderExcerpt,
  renderSpeech,
  renderText,
  type SpeechOptions,
  type TextOptions,
} from './text.js'
