/**
 * The core of importers: drafts, their missing fields, and how to complete them.
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
export { toDraftSchema } from './import/draft-schema.js'
export {
  DEFAULT_IMPORT_LIMITS,
  type ImportContext,
  type ImportIssue,
  type ImportLimits,
  type ImportOptions,
  type ImportResult,
  type ImportType,
  type Origin,
  type Reference,
  type SourcePosition,
} from './import/types.js'
