import { compose } from '../../tree/compose.js'
import { segmentsOf } from '../../tree/segments.js'
import type { TextSettings } from '../options.js'
import { toAscii } from './ascii.js'
import { balanceEachLine, balanceIsolates } from './bidi.js'
import { createTidyCheck, displayWidth, isNarrow } from './columns.js'
import { breakOpportunities, type LineBreakRules } from './line-break.js'
import { breakPieces, breakTidy } from './tidy.js'
import { cutWords, fillLines } from './wrap.js'

/** What stands around words to say what they are. */
export interface Marks {
  bullet: string
  quote: string
  attribution: string
  /** Around words that are struck out. */
  struck: string
  /** Between two parts of a text. */
  rule: string
  /** Around what stands for something that is no text. */
  open: string
  close: string
}

/** Stands for a level of quoting in `format=flowed`. No text has it, since it is a control. */
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
export interface Layout extends LineBreakRules {
  marks: Marks
  /** Whether every letter that is narrow takes just one column. */
  isPlain: boolean
  /** Whether nothing has to be done to a text but to break its lines. */
  isTidy(text: string): boolean
  /** How many columns of a terminal a text takes. */
  columns(text: string): number
  /**
   * The words in lines of at most `width` columns. Their own line ends stay; runs of blanks become
   * one.
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
  const isTidy = createTidyCheck()
  const layout: Layout = {
    marks: flowed === false ? marks : { ...marks, quote: QUOTE_LEVEL },
    isPlain,
    breaksIdeographs: !/^ko\b/i.test(language),
    isTidy,
    segmentWords(run) {
      segmenter ??= new Intl.Segmenter(language, { granularity: 'word' })
      return Array.from(segmentsOf(segmenter, run), ({ segment }) => segment)
    },
    columns(text) {
      if (isPlain && isTidy(text)) return text.length
      return displayWidth(ascii ? toAscii(text) : text, ambiguousWidth)
    },
    wrap(words, width) {
      // Flowed lines end where the whole text is known.
      const maxWidth = flowed === false ? width : Number.POSITIVE_INFINITY
      const isEndless = maxWidth === Number.POSITIVE_INFINITY
      if ((isPlain || isEndless) && isTidy(words)) {
        const line = words.trim()
        return line.length <= maxWidth ? line : breakTidy(line, maxWidth, layout)
      }
      // Trimmed at the end: of a last line that closes no isolate, or is a soft hyphen, nothing is left.
      return words
        .split('\n')
        .flatMap((line) => wrapLine(oneLine(line), maxWidth, layout))
        .join('\n')
        .trim()
    },
  }
  return layout
}

function wrapLine(line: string, width: number, layout: Layout): string[] {
  if (width === Number.POSITIVE_INFINITY) return [line.replaceAll('\u00ad', '')]
  if (layout.isPlain && isNarrow(line)) {
    return [line.length <= width ? line : breakPieces(line, width, layout)]
  }
  if (layout.columns(line) <= width) return [line.replaceAll('\u00ad', '')]
  const pieces = cutWords(breakOpportunities(line, layout), width, layout)
  const lines = fillLines(pieces, width, layout).map(({ text }) => text)
  return line.includes('\u2069') ? balanceEachLine(lines) : lines
}

/** The normal form of a line: no byte order mark, runs of blanks as one, balanced isolates. */
function oneLine(line: string): string {
  if (isNarrow(line)) return (line.includes('  ') ? line.replace(/ +/g, ' ') : line).trim()
  const words = line.replaceAll('\ufeff', '').replace(/[ \t\u2028\u2029]+/g, ' ')
  return balanceIsolates(compose(words).trim())
}
