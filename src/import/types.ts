import type { Article } from '../schema/article.js'
import type { Flow, Phrasing } from '../schema/nodes.js'
import type { Issue } from '../tree/issue.js'
import type { ImportCode } from './codes.js'
import type { Draft, Missing } from './draft.js'

/**
 * Something that an importer reports: what was lost, repaired, or left for the caller to decide.
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
  /** Where it stands in the source. */
  source?: SourcePosition | undefined
  /** The words that were dropped, in full. */
  text?: string | undefined
  /** How many of the same kind there were, if more than one. `source` is that of the first. */
  count?: number | undefined
}

/**
 * A position in the source of an import.
 *
 * @example
 * const position: SourcePosition = { line: 12, column: 5, offset: 340 }
 */
export interface SourcePosition {
  /** A JSON pointer, for sources that are JSON. */
  pointer?: string | undefined
  /** The line, from 1. */
  line?: number | undefined
  /** The column, from 1. */
  column?: number | undefined
  /** The offset in UTF-16 units, from 0. */
  offset?: number | undefined
  /** The name of the block, for sources that are made of blocks. */
  block?: string | undefined
}

/**
 * Where a fact of the envelope was found.
 *
 * @example
 * const origin: Origin = { from: 'json-ld', key: 'datePublished' }
 */
export interface Origin {
  /** The part of the source, such as `json-ld`, `meta` or `element`. */
  from: string
  /** The name that the fact has there. */
  key: string
}

/**
 * Something in a source about which the caller may know more.
 *
 * @example
 * const reference: Reference = { kind: 'image', url: 'https://harbour.example/ferry.jpg' }
 */
export interface Reference {
  /** What it is, such as `image`, `embed`, `video`, or an importer's own kind. */
  kind: string
  /** Its address, if it has one. */
  url?: string | undefined
  /** Its id in the source, if it has one. */
  id?: string | undefined
}

/**
 * What handlers for custom types get besides the value.
 *
 * @example
 * const poll = (_value: unknown, { flow }: ImportContext) => flow()
 */
export interface ImportContext {
  /** Converts what is in the value as blocks. */
  flow(): Flow[]
  /** Converts what is in the value as inline nodes. */
  phrasing(): Phrasing[]
  /** Reports something about the value. */
  report(code: ImportCode, message: string): void
}

/**
 * Converts a custom type of the source. `undefined` leaves it to the importer; what the handler does
 * not use is not reported.
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
 * What an import may hold at most.
 *
 * @example
 * const limits: Partial<ImportLimits> = { bytes: 1_000_000 }
 */
export interface ImportLimits {
  /** How deep elements may be nested before the inner ones are flattened. Default: 500. */
  depth: number
  /** How many nodes the source may have. Default: 1,500,000. */
  nodes: number
  /** How many UTF-16 units, or bytes, the source may have. Default: 20,000,000. */
  bytes: number
}

/**
 * How to import.
 *
 * @example
 * const options: ImportOptions = {
 *   facts: { inLanguage: 'en-GB', type: 'newsArticle' },
 *   url: 'https://harbour.example/calm',
 * }
 */
export interface ImportOptions<T = never> {
  /** Facts about the article. They win over what is found. */
  facts?: Partial<Article> | undefined
  /** The address of the source: relative URLs are resolved against it. */
  url?: string | undefined
  /** The time zone of dates that have none: an IANA name or an offset such as `+01:00`. */
  timeZone?: string | undefined
  /**
   * What becomes of blocks that the model does not know: `unknown` nodes that keep them, their words
   * alone, or nothing. Default: `preserve`.
   */
  unknown?: 'preserve' | 'text' | 'drop' | undefined
  /** Handlers for custom types of the source, by name. */
  types?: Record<string, ImportType<T>> | undefined
  /** Gives facts about something in the source, such as the title of an embed. */
  resolve?: ((reference: Reference) => object | undefined) | undefined
  /** Called with each issue. */
  onIssue?: ((issue: ImportIssue) => void) | undefined
  /** The limits on the source. Default: {@link DEFAULT_IMPORT_LIMITS}. */
  limits?: Partial<ImportLimits> | undefined
}

/**
 * What an importer returns.
 *
 * @example
 * const { draft, missing }: ImportResult = fromHtml('<h1>Calm</h1><p>The sea was calm.</p>')
 * console.log([draft.headline, missing.length]) // ['Calm', 3]
 */
export interface ImportResult {
  /** The article, as far as the source has it. */
  draft: Draft
  /** The fields that the draft lacks. */
  missing: Missing[]
  /** What was lost, repaired or left for the caller to decide. */
  issues: ImportIssue[]
  /** Where each fact of the envelope was found, by its JSON pointer. */
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
