import { segmentsOf } from '../../tree/segments.js'
import type { Piece } from './line-break.js'

/** A line, and the spaces between it and the next line. */
export interface Line {
  text: string
  gap: string
  isLast: boolean
}

/** Measures the width of a text in columns. */
export interface Measure {
  columns(text: string): number
}

/** The minimum width for cutting words: narrower columns would cut nearly every word. */
const MIN_CUT_WIDTH = 10

/** A word of letters that may be cut as a last resort, with the punctuation after it. */
const WORD = /^((?:(?![\p{Lm}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}][’'-]?)+)(\p{P}*)$/u

/**
 * Joins pieces into lines that are as full as possible. A piece that is wider than a line, such as
 * a URL, gets a separate line.
 *
 * @param width The maximum width in columns.
 */
export function fillLines(pieces: readonly Piece[], width: number, { columns }: Measure): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < pieces.length; ) {
    const end = lineEnd(pieces, start, width, columns)
    const next = pieces[end]
    lines.push({
      text: textOf(pieces, start, end),
      gap: next?.gap ?? '',
      isLast: next === undefined,
    })
    start = end
  }
  return lines
}

/** Returns the index after the last piece of the line. */
function lineEnd(
  pieces: readonly Piece[],
  start: number,
  width: number,
  columns: Measure['columns'],
): number {
  let used = 0
  let best = 0
  let lastResort = 0
  for (let index = start; index < pieces.length; index++) {
    const { text, gap } = pieces[index] as Piece
    used += columns(text)
    if (gap !== '' && (index > start || start === 0)) used += columns(gap)
    if (used > width) return best || lastResort || start + 1
    const hyphen = text.endsWith('\u00ad') ? 1 : 0
    if (used + hyphen > width) continue
    if (pieces[index + 1]?.isBound === true) lastResort = index + 1
    else best = index + 1
  }
  return pieces.length
}

/**
 * Joins the pieces of a line. Soft hyphens are only visible at its end, and spaces only inside it.
 */
function textOf(pieces: readonly Piece[], start: number, end: number): string {
  let text = ''
  for (let index = start; index < end; index++) {
    const piece = pieces[index] as Piece
    text += (index > start || start === 0 ? piece.gap : '') + piece.text
  }
  if (!text.includes('\u00ad')) return text
  const shown = pieces[end]?.gap === '' ? text.replace(/\u00ad$/, '-') : text
  return shown.replaceAll('\u00ad', '')
}

/** Cuts the words that are too wide for any line. */
export function cutWords(pieces: readonly Piece[], width: number, measure: Measure): Piece[] {
  // A UTF-16 unit takes at most two columns.
  const isTooWide = ({ text }: Piece): boolean =>
    text.length * 2 > width && measure.columns(text) > width
  if (width < MIN_CUT_WIDTH || !pieces.some(isTooWide)) return [...pieces]
  return pieces.flatMap((piece) => (isTooWide(piece) ? cut(piece, width, measure) : piece))
}

function cut(piece: Piece, width: number, { columns }: Measure): Piece[] {
  const match = WORD.exec(piece.text)
  if (!match) return [piece]
  const [, letters = '', marks = ''] = match
  const parts = ['']
  for (const { segment } of segmentsOf(new Intl.Segmenter(), letters)) {
    const longer = parts.at(-1) + segment
    if (columns(longer) > width) parts.push(segment)
    else parts[parts.length - 1] = longer
  }
  parts[parts.length - 1] += marks
  return parts.map((text, index) =>
    index === 0 ? { ...piece, text } : { text, gap: '', isBound: false },
  )
}
