import type { ImportOptions } from '../types.js'

/**
 * A block or a shortcode as handlers for custom types get it.
 *
 * @example
 * const poll: ImportType<WordPressValue> = ({ attributes }) => [
 *   { type: 'unknown', originalType: 'acme:poll', value: String(attributes.id), children: [] },
 * ]
 */
export interface WordPressValue {
  /** The name, such as `acme/poll` or `[poll]`. */
  name: string
  /** The attributes by name; those of a shortcode without a name have a number. */
  attributes: Record<string, unknown>
  /** The markup as it is in the source. */
  html: string
}

/**
 * How to import from WordPress. Handlers in `types` are found by the name of a block, such as
 * `acme/poll` or `core/quote`, or that of a shortcode in brackets, such as `[poll]`.
 *
 * `resolve` is asked for `image` by id, `url`, or both; for `author` by id; and for `block`, whose
 * `content` is that of a synced pattern.
 *
 * @example
 * const options: WordPressImportOptions = {
 *   facts: { inLanguage: 'en-GB', type: 'newsArticle' },
 *   types: { 'core/more': () => [{ type: 'paywall' }] },
 * }
 */
export type WordPressImportOptions = ImportOptions<WordPressValue>
