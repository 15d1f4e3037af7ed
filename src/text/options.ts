import type { SharedOptions } from '../render/options.js'

/** How to render plain text. */
export interface TextOptions extends SharedOptions {
  /** The widest line, in columns of a terminal; `Infinity` for no wrapping. Default: 72. */
  width?: number | undefined
  /**
   * Where URLs go: numbered at the end, behind the words, or nowhere.
   * Default: `footnotes`.
   */
  links?: 'footnotes' | 'inline' | 'none' | undefined
}
