import type { SharedOptions } from '../render/options.js'
import { optionError, show } from '../tree/issue.js'
import type { TextHandlerOverrides } from './handler.js'

/**
 * How to render plain text.
 *
 * @example
 * const options: TextOptions = { width: 60, links: 'inline', headings: 'atx' }
 * renderText(article, options).includes('# Night trams') // true
 */
export interface TextOptions extends SharedOptions {
  /**
   * The widest line, in columns of a terminal, 20 at least; `Infinity` for no wrapping. A word that
   * can't be broken, such as a URL, may stand out. Default: 72.
   */
  width?: number | undefined
  /**
   * Where URLs go: numbered at the end, behind the words in `<>`, or nowhere.
   * Default: `footnotes`.
   */
  links?: 'footnotes' | 'inline' | 'none' | undefined
  /**
   * What marks a heading: a line of `=` or `-` below it, `#` before it as in Markdown, or nothing.
   * Default: `underline`.
   */
  headings?: 'underline' | 'atx' | 'plain' | undefined
  /**
   * What stands for a picture: its alternative text and its caption, the caption alone, or nothing.
   * Default: `alt`.
   */
  images?: 'alt' | 'captions' | 'none' | undefined
  /**
   * How a table stands: `auto` is a grid where it fits and otherwise one record a row, `grid` is one
   * whatever its width, and `none` leaves tables out. Default: `auto`.
   */
  tables?: 'auto' | 'grid' | 'records' | 'none' | undefined
  /**
   * Whether paragraphs flow again in a mail reader: `format=flowed`, for a `width` of at most 78.
   * With `delsp` lines may also end where there is no blank, as Chinese, Japanese and Thai need; the
   * mail's `Content-Type` must then say `delsp=yes`. Default: `false`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc3676
   */
  flowed?: boolean | 'delsp' | undefined
  /**
   * Whether runs of the other direction than the article's are set apart by the controls U+2068 and
   * U+2069. Default: `none`.
   *
   * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
   */
  bidi?: 'none' | 'isolates' | undefined
  /** Whether quotation marks, dashes, ellipses and bullets become ASCII. Default: `false`. */
  ascii?: boolean | undefined
  /**
   * How wide the characters are that Unicode calls ambiguous, such as `—` and `é`: `wide` is for
   * terminals of East Asia. Default: `narrow`.
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
