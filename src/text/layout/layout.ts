import { cleanText } from '../../render/safety/clean-text.js'
import { compose } from '../../tree/compose.js'
import { segmentsOf } from '../../tree/segments.js'
import type { TextSettings } from '../options.js'
import { toAscii } from './ascii.js'
import { balanceEachLine, balanceIsolates } from './bidi.js'
import { breakLine, breakPieces } from './break-line.js'
import { createMeasure, isTidy } from './columns.js'
import type { LineBreakRules } from './line-break.js'
import type { Measure } from './wrap.js'

/** The marks that show what kind of text it is. */
export interface Marks {
  bullet: string
  quote: string
  attribution: string
  /** Around deleted text. If empty, deleted text is left out. */
  struck: string
  /** A thematic break. */
  rule: string
  /** Around text that replaces media. */
  open: string
  close: string
}

/** Marks a level of quoting for `format=flowed`. It is a control character, which no clean text has. */
export const QUOTE_LEVEL = '\u0011'

/** Marks for readers. */
export const WRITTEN: Marks = {
  bullet: '- ',
  quote: '> ',
  attribution: '— ',
  struck: '~~',
  rule: '* * *',
  open: '[',
  close: ']',
}

/** Speech has no marks. */
export const SPOKEN: Marks = {
  bullet: '',
  quote: '',
  attribution: '',
  struck: '',
  rule: '',
  open: '',
  close: '',
}

/** Cleans, measures and wraps text. */
export interface Layout extends LineBreakRules, Measure {
  marks: Marks
  ambiguousWidth: 'narrow' | 'wide'
  /**
   * Cleans and normalizes text, and wraps it into lines of at most `width` columns. Line ends in the
   * text stay; several spaces become one.
   */
  wrap(words: string, width: number): string
}

/** @param language A BCP 47 tag. */
export function createLayout(
  { ambiguousWidth, ascii, flowed }: TextSettings,
  language: string,
  marks: Marks,
): Layout {
  let segmenter: Intl.Segmenter | undefined
  const isPlain = !ascii && ambiguousWidth === 'narrow'
  const measure = createMeasure(ambiguousWidth)
  const layout = {
    marks: flowed === false ? marks : { ...marks, quote: QUOTE_LEVEL },
    ambiguousWidth,
    breaksIdeographs: !/^ko\b/i.test(language),
    segmentWords(run: string) {
      segmenter ??= new Intl.Segmenter(language, { granularity: 'word' })
      return Array.from(segmentsOf(segmenter, run), ({ segment }) => segment)
    },
    columns: (text: string) => measure(ascii ? toAscii(text) : text),
    wrap(words: string, width: number) {
      // Flowed lines are wrapped once the whole text is known.
      const maxWidth = flowed === false ? width : Number.POSITIVE_INFINITY
      if (isTidy(words) && (isPlain || maxWidth === Number.POSITIVE_INFINITY)) {
        const line = words.trim()
        return line.length <= maxWidth ? line : breakLine(line, maxWidth, layout).join('\n')
      }
      // Trimmed last, since a last line of only a soft hyphen or an unmatched isolate becomes empty.
      return cleanText(words)
        .split('\n')
        .flatMap((line) => wrapLine(normalize(line), maxWidth))
        .join('\n')
        .trim()
    },
  }

  function wrapLine(line: string, width: number): string[] {
    const isEndless = width === Number.POSITIVE_INFINITY
    if (isEndless || (line.length <= width && layout.columns(line) <= width)) {
      return [line.replaceAll('\u00ad', '')]
    }
    const lines = (ascii ? breakPieces : breakLine)(line, width, layout)
    return line.includes('\u2069') ? balanceEachLine(lines) : lines
  }

  return layout
}

/** Normalizes a line: removes byte order marks, reduces spaces to one, balances isolates. */
function normalize(line: string): string {
  const words = line.replaceAll('\ufeff', '')
  const blanks = /[\t\u2028\u2029]| {2}/.test(words)
    ? words.replace(/[ \t\u2028\u2029]+/g, ' ')
    : words
  return balanceIsolates(compose(blanks).trim())
}
