/**
 * HTML: fragments, pages, chunks for streaming, and hast trees.
 *
 * Guide: [Rendering](../docs/guides/rendering.md).
 *
 * @module
 */

export { renderHtmlChunks } from './html/chunks.js'
export { renderHtmlDocument } from './html/document/document.js'
export { stylesheet } from './html/document/styles.js'
export type {
  Alternate,
  DocumentOptions,
  HtmlDocumentOptions,
  HtmlOptions,
  Site,
} from './html/options.js'
export { articleToHast, renderHtml } from './html/render-html.js'
export { renderLiveUpdate } from './html/render-live-update.js'
export type { LabelOverrides, Labels } from './render/labels/labels.js'
export type { HandlerOverride, HandlerOverrides } from './render/markup-state.js'
export type { ImageHook, ImageSlot, ImageUrls } from './render/media/image-hook.js'
export type { EmbedMode, HeadingOptions, MarkupOptions, SharedOptions } from './render/options.js'
export type { UrlPolicy } from './render/safety/url-policy.js'
export type { Article } from './schema/article.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
