import type { SharedOptions } from '../render/options.js'
import { optionError, show } from '../tree/issue.js'
import type { TextHandlerOverrides } from './handler.js'

/**
 * Options of `renderText`.
 *
 * @example
 * const options: TextOptions = { width: 60, links: 'inline', headings: 'atx' }
 * renderText(article, options).includes('# Night trams') // true
 */
export interface TextOptions extends SharedOptions {
  /**
   * The maximum width of a line in terminal columns, at least 20; `Infinity` turns wrapping off. A
   * word that can't be broken, such as a URL, may be wider. Default: 72.
   */
  width?: number | undefined
  /**
   * How URLs are rendered: numbered at the end, after the link text in `<>`, or not at all.
   * Default: `footnotes`.
   */
  links?: 'footnotes' | 'inline' | 'none' | undefined
  /**
   * How headings are marked: with a line of `=` or `-` below, with `#` as in Markdown, or not at
   * all. Default: `underline`.
   */
  headings?: 'underline' | 'atx' | 'plain' | undefined
  /**
   * How images are rendered: as alternative text and caption, only as caption, or not at all.
   * Default: `alt`.
   */
  images?: 'alt' | 'captions' | 'none' | undefined
  /**
   * How tables are rendered: as a grid if it fits and otherwise as one record per row (`auto`),
   * always as a grid, always as records, or not at all. Default: `auto`.
   */
  tables?: 'auto' | 'grid' | 'records' | 'none' | undefined
  /**
   * Whether to encode paragraphs as `format=flowed`, so that mail readers can rewrap them. The
   * `width` must be at most 78. With `delsp`, lines may also end between characters without a
   * space, as in Chinese, Japanese and Thai, and the mail's `Content-Type` must have `delsp=yes`.
   * Default: `false`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc3676
   */
  flowed?: boolean | 'delsp' | undefined
  /**
   * Whether to isolate text in the opposite direction of the article with U+2068 and U+2069.
   * Default: `none`.
   *
   * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
   */
  bidi?: 'none' | 'isolates' | undefined
  /**
   * Whether to replace quotation marks, dashes, ellipses and bullets with ASCII. Default: `false`.
   */
  ascii?: boolean | undefined
  /**
   * The width of characters that Unicode calls ambiguous, such as `—` and `é`. Use `wide` for East
   * Asian terminals. Default: `narrow`.
   *
   * @see https://www.unicode.org/reports/tr11/#Ambiguous
   */
  ambiguousWidth?: 'narrow' | 'wide' | undefined
  /** The line ending. Default: LF. */
  eol?: '\n' | '\r\n' | undefined
  /** Custom handlers by node type. Default: the handlers of this package. */
  handlers?: TextHandlerOverrides | undefined
}

/** The validated options that only plain text has, with their defaults. */
export type TextSettings = {
  [K in Exclude<keyof TextOptions, keyof SharedOptions | 'handlers'>]-?: NonNullable<TextOptions[K]>
}

/** The allowed values of each option. */
const CHOICES: { [K in Exclude<keyof TextSettings, 'width'>]: readonly TextSettings[K][] } = {
  links: ['footnotes', 'inline', 'none'],
  headings: ['underline', 'atx', 'plain'],
  images: ['alt', 'captions', 'none'],
  tables: ['auto', 'grid', 'records', 'none'],
  flowed: [false, true, 'delsp'],
  bidi: ['none', 'isolates'],
  ascii: [false, true],
  ambiguousWidth: ['narrow', 'wide'],
  eol: ['\n', '\r\n'],
}

const DEFAULTS: TextSettings = {
  width: 72,
  links: 'footnotes',
  headings: 'underline',
  images: 'alt',
  tables: 'auto',
  flowed: false,
  bidi: 'none',
  ascii: false,
  ambiguousWidth: 'narrow',
  eol: '\n',
}

/** The minimum width, in which nested lists and quotes still have room. */
const MIN_WIDTH = 20

/** The recommended maximum width of a line in a mail. */
const MAX_FLOWED_WIDTH = 78

/** @throws {ArticleError} If an option has an invalid value. */
export function textSettings(options: TextOptions): TextSettings {
  const { width = DEFAULTS.width } = options
  const settings: TextSettings = { ...DEFAULTS, width }
  let name: keyof typeof CHOICES
  for (name in CHOICES) {
    const values: readonly unknown[] = CHOICES[name]
    const value = options[name]
    if (value === undefined) continue
    if (!values.includes(value)) {
      throw optionError(name, `Found ${show(value)}. Use one of: ${values.map(show).join(', ')}.`)
    }
    Object.assign(settings, { [name]: value })
  }
  if (!(typeof width === 'number' && width >= MIN_WIDTH)) {
    throw optionError('width', `Found ${show(width)}. Use at least ${MIN_WIDTH} columns.`)
  }
  if (settings.flowed !== false && width > MAX_FLOWED_WIDTH) {
    throw optionError(
      'width',
      `Found ${show(width)}. With \`flowed\`, use at most ${MAX_FLOWED_WIDTH} columns.`,
    )
  }
  return settings
}
