/**
 * AMP documents that pass the official validator, and their parts.
 *
 * Guide: [AMP](../docs/guides/amp.md).
 *
 * @module
 */

export { ampToHast, renderAmp } from './amp/document/document.js'
export type { Extension, ExtensionVersions } from './amp/document/extensions.js'
export {
  type AmpFragment,
  type AmpFragmentOptions,
  renderAmpFragment,
} from './amp/document/fragment.js'
export type { Subscriptions } from './amp/document/subscriptions.js'
export type { AmpOptions } from './amp/options.js'
export type { Alternate, DocumentOptions, Site } from './html/options.js'
export type { LabelOverrides, Labels } from './render/labels/labels.js'
export type { HandlerOverride, HandlerOverrides } from './render/markup-state.js'
export type { ImageHook, ImageSlot, ImageUrls } from './render/media/image-hook.js'
export type { EmbedMode, HeadingOptions, MarkupOptions, SharedOptions } from './render/options.js'
export type { UrlPolicy } from './render/safety/url-policy.js'
export type { Article } from './schema/article.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
