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
   * Where URLs are written: numbered at the end, after the link text in `<>`, or nowhere.
   * Default: `footnotes`.
   */
  links?: 'footnotes' | 'inline' | 'none' | undefined
  /**
   * How headings are marked: with a line of `=` or `-` below, with `#` as in Markdown, or not at all.
   * Default: `underline`.
   */
  headings?: 'underline' | 'atx' | 'plain' | undefined
  /**
   * How images are rendered: as alternative text and caption, only as caption, or not at all.
   * Default: `alt`.
   */
  images?: 'alt' | 'captions' | 'none' | undefined
  /**
   * How tables are rendered: `auto` is a grid if it fits, otherwise one record for each row. `grid` is
   * always a grid, and `none` leaves tables out. Default: `auto`.
   */
  tables?: 'auto' | 'grid' | 'records' | 'none' | undefined
  /**
   * Whether to encode paragraphs as `format=flowed`, so that mail readers can wrap them again. The
   * `width` must be at most 78. With `delsp`, lines may also end between characters without a space,
   * as in Chinese, Japanese and Thai, and the mail's `Content-Type` must have `delsp=yes`.
   * Default: `false`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc3676
   */
  flowed?: boolean | 'delsp' | undefined
  /**
   * Whether text in the other direction than the article's is isolated with U+2068 and U+2069.
   * Default: `none`.
   *
   * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
   */
  bidi?: 'none' | 'isolates' | undefined
  /** Whether quotation marks, dashes, ellipses and bullets become ASCII. Default: `false`. */
  ascii?: boolean | undefined
  /**
   * The width of characters that Unicode calls ambiguous, such as `—` and `é`. Use `wide` for East
   * Asian terminals. Default: `narrow`.
   *
   * @see https://www.unicode.org/reports/tr11/#Ambiguous
   */
  ambiguousWidth?: 'narrow' | 'wide' | undefined
  /** What ends a line. Default: LF. */
  eol?: '\n' | '\r\n' | undefined
  /** Custom handlers for some types of nodes. Default: those of this package. */
  handlers?: TextHandlerOverrides | undefined
}

/** The options of plain text alone, checked, with their defaults. */
export type TextSettings = {
  [K in Exclude<keyof TextOptions, keyof SharedOptions | 'handlers'>]-?: NonNullable<TextOptions[K]>
}

/** The values of each option. */
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

/** The narrowest column in which nested lists and quotes still have room. */
const MIN_WIDTH = 20

/** What a line of a mail should have at most. */
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
      throw optionError(name, `Found ${show(value)}. Give one of: ${values.map(show).join(', ')}.`)
    }
    Object.assign(settings, { [name]: value })
  }
  if (!(typeof width === 'number' && width >= MIN_WIDTH)) {
    throw optionError('width', `Found ${show(width)}. Give at least ${MIN_WIDTH} columns.`)
  }
  if (settings.flowed !== false && width > MAX_FLOWED_WIDTH) {
    throw optionError(
      'width',
      `Found ${show(width)}. With \`flowed\` give at most ${MAX_FLOWED_WIDTH} columns.`,
    )
  }
  return settings
}
