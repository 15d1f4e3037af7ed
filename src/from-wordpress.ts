/**
 * Imports posts of WordPress, with a report of what was lost.
 *
 * @module
 */
export { IMPORT_CODES, type ImportCode } from './import/codes.js'
export { completeDraft } from './import/complete-draft.js'
export {
  DRAFT_FIELDS,
  type Draft,
  type DraftOf,
  type Missing,
  missingFields,
} from './import/draft.js'
export type {
  ImportContext,
  ImportIssue,
  ImportLimits,
  ImportOptions,
  ImportResult,
  ImportType,
  Origin,
  Reference,
  SourcePosition,
} from './import/types.js'
export { fromWordPress } from './import/wordpress/from-wordpress.js'
export type { WordPressImportOptions, WordPressValue } from './import/wordpress/options.js'
export type {
  WpAuthor,
  WpEmbedded,
  WpMedia,
  WpMediaDetails,
  WpRestPost,
  WpTerm,
  WpText,
} from './import/wordpress/post.js'
export { indexWxr, type WxrIndex, type WxrMedia } from './import/wordpress/wxr/index-wxr.js'
export {
  readWxr,
  type WxrImportOptions,
  type WxrResult,
  type WxrSource,
} from './import/wordpress/wxr/read-wxr.js'
export type { WxrChunks } from './import/wordpress/wxr/xml-items.js'
