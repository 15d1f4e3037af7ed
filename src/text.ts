/**
 * Plain text for email and terminals, excerpts, and speech.
 *
 * Guide: [Plain text](../docs/guides/plain-text.md).
 *
 * @module
 */

export type { LabelOverrides, Labels } from './render/labels/labels.js'
export type { SharedOptions } from './render/options.js'
export type { UrlPolicy } from './render/safety/url-policy.js'
export type { Article } from './schema/article.js'
export { type ExcerptOptions, renderExcerpt } from './text/excerpt.js'
export type { TextHandlerOverride, TextHandlerOverrides } from './text/handler.js'
export type { TextOptions } from './text/options.js'
export { renderText } from './text/render-text.js'
export { renderSpeech, type SpeechOptions } from './text/speech.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
