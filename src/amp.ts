/**
 * AMP: a document that the official validator passes, or its parts.
 *
 * The guide: [AMP](../docs/guides/amp.md).
 *
 * @module
 */

export { ampToHast, renderAmp } from './amp/document.js'
export type { Extension, ExtensionVersions } from './amp/extensions.js'
export { type AmpFragment, type AmpFragmentOptions, renderAmpFragment } from './amp/fragment.js'
export type { AmpOptions } from './amp/options.js'
export type { Subscriptions } from './amp/subscriptions.js'
export type { Alternate, DocumentOptions, Site } from './html/options.js'
export { ArticleError, type Issue, type Severity } from './parse/issue.js'
export type { HandlerOverride, HandlerOverrides } from './render/handler.js'
export type { ImageHook, ImageSlot, ImageUrls } from './render/image.js'
export type { LabelOverrides, Labels } from './render/labels.js'
export type { EmbedMode, HeadingOptions, MarkupOptions, SharedOptions } from './render/options.js'
export type { UrlPolicy } from './render/url-policy.js'
export type { Article } from './schema/article.js'
