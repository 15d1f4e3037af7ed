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

/** The marks that represent structure and formatting. */
export interface Marks {
  bullet: string
  quote: string
  attribution: string
  /** Marks around deleted text. If empty, deleted text is left out. */
  struck: string
  /** A thematic break. */
  rule: string
  /** The mark before text that replaces media. */
  open: string
  close: string
}

/**
 * The mark for a level of quoting in `format=flowed`: a control character, which clean text never
 * contains.
 */
export const QUOTE_LEVEL = '\u0011'

/** Marks for reading. */
export const WRITTEN: Marks = {
  bullet: '- ',
  quote: '> ',
  attribution: '— ',
  struck: '~~',
  rule: '* * *',
  open: '[',
  close: ']',
}

/** Marks for speech, all empty. */
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
   * Cleans and normalizes text, and wraps it into lines of at most `width` columns. Line endings
   * are kept; runs of spaces become one.
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
      // Flowed lines are wrapped once the whole text is complete.
      const maxWidth = flowed === false ? width : Number.POSITIVE_INFINITY
      if (isTidy(words) && (isPlain || maxWidth === Number.POSITIVE_INFINITY)) {
        const line = words.trim()
        return line.length <= maxWidth ? line : breakLine(line, maxWidth, layout).join('\n')
      }
      // Trimmed last, since a last line of only a soft hyphen or an unmatched isolate becomes
      // empty.
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

/** Normalizes a line: removes byte order marks, collapses spaces and balances isolates. */
function normalize(line: string): string {
  const words = line.replaceAll('\ufeff', '')
  const blanks = /[\t\u2028\u2029]| {2}/.test(words)
    ? words.replace(/[ \t\u2028\u2029]+/g, ' ')
    : words
  return balanceIsolates(compose(blanks).trim())
}
