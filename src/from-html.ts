/**
 * Imports articles from HTML, and reports losses.
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
export { fromHtml, fromHtmlFragment, fromHtmlInline } from './import/html/from-html.js'
export type { HtmlImportOptions, HtmlValue } from './import/html/state.js'
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
