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

/** The marks around words that say what the words are. */
export interface Marks {
  bullet: string
  quote: string
  attribution: string
  /** Around words that are struck out. Without it such words are left out. */
  struck: string
  /** Between two parts of a text. */
  rule: string
  /** Around what stands for something that is not text. */
  open: string
  close: string
}

/** Stands for a level of quoting in `format=flowed`. It is a control, so no clean text has it. */
export const QUOTE_LEVEL = '\u0011'

/** Marks for the eye. */
export const WRITTEN: Marks = {
  bullet: '- ',
  quote: '> ',
  attribution: '— ',
  struck: '~~',
  rule: '* * *',
  open: '[',
  close: ']',
}

/** A voice reads no marks. */
export const SPOKEN: Marks = {
  bullet: '',
  quote: '',
  attribution: '',
  struck: '',
  rule: '',
  open: '',
  close: '',
}

/** How words become lines. */
export interface Layout extends LineBreakRules, Measure {
  marks: Marks
  ambiguousWidth: 'narrow' | 'wide'
  /**
   * Cleans and normalizes the words, and breaks them into lines of at most `width` columns. Their
   * own line ends stay; runs of blanks become one.
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
      // Flowed lines end where the whole text is known.
      const maxWidth = flowed === false ? width : Number.POSITIVE_INFINITY
      if (isTidy(words) && (isPlain || maxWidth === Number.POSITIVE_INFINITY)) {
        const line = words.trim()
        return line.length <= maxWidth ? line : breakLine(line, maxWidth, layout).join('\n')
      }
      // Trimmed at the end: of a last line that closes no isolate, or is a soft hyphen, nothing is left.
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

/** The normal form of a line: no byte order mark, runs of blanks as one, balanced isolates. */
function normalize(line: string): string {
  const words = line.replaceAll('\ufeff', '')
  const blanks = /[\t\u2028\u2029]| {2}/.test(words)
    ? words.replace(/[ \t\u2028\u2029]+/g, ' ')
    : words
  return balanceIsolates(compose(blanks).trim())
}
