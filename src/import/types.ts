// Importing: takes a document of another format and returns a draft with issues. One folder per
// format. Must not import the command line.

import type { Article } from '../schema/article.js'
import type { Flow, Phrasing } from '../schema/nodes.js'
import type { Issue } from '../tree/issue.js'
import type { ImportCode } from './codes.js'
import type { Draft, Missing } from './draft.js'

/**
 * An issue of an importer: content that was lost, repaired, or left for the caller to decide.
 *
 * @example
 * const issue: ImportIssue = {
 *   code: 'import-element-dropped',
 *   severity: 'warning',
 *   path: '',
 *   message: 'The element `nav` was left out.',
 *   loss: 'dropped',
 *   text: 'Home News Sport',
 *   source: { line: 3, column: 1, offset: 81 },
 * }
 */
export interface ImportIssue extends Issue {
  code: ImportCode
  /** The position in the source. */
  source?: SourcePosition | undefined
  /** The words that were dropped, in full. */
  text?: string | undefined
  /** A value for the field that the issue is about. It is used only if the caller does so. */
  suggestion?: string | undefined
  /** The number of equal issues, if more than one. `source` is the position of the first. */
  count?: number | undefined
}

/**
 * A position in the source of an import.
 *
 * @example
 * const position: SourcePosition = { line: 12, column: 5, offset: 340 }
 */
export interface SourcePosition {
  /** A JSON pointer, for JSON sources. */
  pointer?: string | undefined
  /** The line, from 1. */
  line?: number | undefined
  /** The column, from 1. */
  column?: number | undefined
  /** The offset in UTF-16 units, from 0. */
  offset?: number | undefined
  /** The name of the block, for sources that consist of blocks. */
  block?: string | undefined
}

/**
 * Where a metadata field was found.
 *
 * @example
 * const origin: Origin = { from: 'json-ld', key: 'datePublished' }
 */
export interface Origin {
  /** The part of the source, such as `json-ld`, `meta` or `element`. */
  from: string
  /** The name of the field there. */
  key: string
}

/**
 * Something in a source that the caller may know more about.
 *
 * @example
 * const reference: Reference = { kind: 'image', url: 'https://harbour.example/ferry.jpg' }
 */
export interface Reference {
  /** The kind of reference, such as `image`, `embed`, `video`, or a kind of the importer. */
  kind: string
  /** The URL, if it has one. */
  url?: string | undefined
  /** The id in the source, if it has one. */
  id?: string | undefined
}

/**
 * The context that handlers for custom types receive in addition to the value.
 *
 * @example
 * const poll = (_value: unknown, { flow }: ImportContext) => flow()
 */
export interface ImportContext {
  /** Converts the content of the value to blocks. */
  flow(): Flow[]
  /** Converts the content of the value to inline nodes. */
  phrasing(): Phrasing[]
  /** Reports an issue about the value. */
  report(code: ImportCode, message: string): void
}

/**
 * Converts a custom type of the source. If it returns `undefined`, the importer handles the value.
 * Unused content is not reported.
 *
 * @example
 * const type: ImportType = (_value, { flow }) => [
 *   { type: 'aside', role: 'factBox', children: flow() },
 * ]
 */
export type ImportType<T = never> = (
  value: T,
  context: ImportContext,
) => readonly (Flow | Phrasing)[] | undefined

/**
 * The limits of an import.
 *
 * @example
 * const limits: Partial<ImportLimits> = { bytes: 1_000_000 }
 */
export interface ImportLimits {
  /** The maximum nesting of elements. Deeper ones are flattened. Default: 500. */
  depth: number
  /** The maximum number of nodes in the source. Default: 1,500,000. */
  nodes: number
  /** The maximum number of UTF-16 units, or bytes, in the source. Default: 20,000,000. */
  bytes: number
}

/**
 * Options of importers.
 *
 * @example
 * const options: ImportOptions = {
 *   facts: { inLanguage: 'en-GB', type: 'newsArticle' },
 *   url: 'https://harbour.example/calm',
 * }
 */
export interface ImportOptions<T = never> {
  /** Fields of the article. They take precedence over those found in the source. */
  facts?: Partial<Article> | undefined
  /** The URL of the source, against which relative URLs are resolved. */
  url?: string | undefined
  /** The time zone of dates without one: an IANA name or an offset such as `+01:00`. */
  timeZone?: string | undefined
  /**
   * How blocks that the model does not know are handled: preserved as `unknown` nodes, reduced to
   * their text, or dropped. Default: `preserve`.
   */
  unknown?: 'preserve' | 'text' | 'drop' | undefined
  /** Handlers for custom types of the source by name. */
  types?: Record<string, ImportType<T>> | undefined
  /** Returns facts about something in the source, such as the title of an embed. */
  resolve?: ((reference: Reference) => object | undefined) | undefined
  /** Called with each issue. */
  onIssue?: ((issue: ImportIssue) => void) | undefined
  /** Limits on the source. Default: {@link DEFAULT_IMPORT_LIMITS}. */
  limits?: Partial<ImportLimits> | undefined
}

/**
 * The result of an import.
 *
 * @example
 * const { draft, missing }: ImportResult = fromHtml('<h1>Calm</h1><p>The sea was calm.</p>')
 * console.log([draft.headline, missing.length]) // ['Calm', 3]
 */
export interface ImportResult {
  /** The article, as far as it was in the source. */
  draft: Draft
  /** The missing fields of the draft. */
  missing: Missing[]
  /** The issues: content that was lost, repaired or left for the caller to decide. */
  issues: ImportIssue[]
  /** Where each metadata field was found, by JSON pointer. */
  found: Record<string, Origin>
}

/**
 * The default limits.
 *
 * @example
 * console.log(Object.keys(DEFAULT_IMPORT_LIMITS).includes('depth')) // true
 */
export const DEFAULT_IMPORT_LIMITS: ImportLimits = {
  depth: 500,
  nodes: 1_500_000,
  bytes: 20_000_000,
}
