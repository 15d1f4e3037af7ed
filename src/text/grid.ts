import type { TableAlign } from '../schema/table.js'
import type { TextState } from './handler.js'
import { piecesOf } from './line-break.js'
import type { PlacedCell, TextTable } from './table.js'

/** What stands between two columns. */
export const GAP = '  '

/** A column whose cells are broken into lines reads badly if it is narrower. */
const MIN_WRAPPED = 24

type Rows = TextTable['rows']

/**
 * How wide each column is, so that all of them fit in the room there is. The widest give way first;
 * no word is cut.
 *
 * @returns `undefined` if they can't fit.
 */
export function columnWidths(state: TextState, rows: Rows, room: number): number[] | undefined {
  const natural = widestCells(rows, ({ text }) => state.columns(text))
  if (totalOf(natural) <= room) return natural
  const words = widestCells(rows, ({ text }) =>
    Math.max(0, ...piecesOf(text, state).map((piece) => state.columns(piece.text))),
  )
  for (let most = room; most >= MIN_WRAPPED; most--) {
    const widths = natural.map((size, column) => Math.min(size, Math.max(most, words[column] ?? 0)))
    if (totalOf(widths) <= room) return widths
  }
  return undefined
}

/** The rows below one another, with a line between the header and the rest. */
export function renderGrid(
  state: TextState,
  { rows, headerRows, align }: TextTable,
  widths: readonly number[],
): string {
  const blocks = rows.map((row) => renderRow(state, row, widths, align))
  const head = blocks.slice(0, headerRows).filter(Boolean)
  const body = blocks.slice(headerRows).filter(Boolean)
  // Without an empty line nobody could tell where a row of several lines ends.
  const between = body.some((block) => block.includes('\n')) ? '\n\n' : '\n'
  const rule = widths.map((size) => '-'.repeat(size)).join(GAP)
  const hasRule = head.length > 0 && body.length > 0
  return [...head, ...(hasRule ? [rule] : []), body.join(between)].filter(Boolean).join('\n')
}

/** The widest cell of each column; one that covers several widens the last of them if it must. */
function widestCells(rows: Rows, measure: (cell: PlacedCell) => number): number[] {
  const widths: number[] = []
  const bySpan = rows.flat().sort((a, b) => a.span - b.span)
  for (const cell of bySpan) {
    const last = cell.column + cell.span - 1
    for (let column = widths.length; column <= last; column++) widths[column] = 0
    const missing = measure(cell) - widthOf(cell, widths)
    if (missing > 0) widths[last] = (widths[last] ?? 0) + missing
  }
  return widths
}

function renderRow(
  state: TextState,
  cells: readonly PlacedCell[],
  widths: readonly number[],
  align: readonly TableAlign[],
): string {
  const texts = cells.map((cell) => state.wrap(cell.text, widthOf(cell, widths)).split('\n'))
  const height = Math.max(0, ...texts.map(({ length }) => length))
  const lines = Array.from({ length: height }, (_, index) => {
    let line = ''
    let end = 0
    for (const [n, cell] of cells.entries()) {
      const text = texts[n]?.[index] ?? ''
      const start = totalOf(widths.slice(0, cell.column)) + (cell.column > 0 ? GAP.length : 0)
      const free = widthOf(cell, widths) - state.columns(text)
      const before = Math.max(0, start - end + indent(free, align[cell.column]))
      line += ' '.repeat(before) + text
      end += before + state.columns(text)
    }
    return line.trimEnd()
  })
  return lines.join('\n')
}

function indent(free: number, align: TableAlign | undefined): number {
  if (align === 'right') return free
  return align === 'center' ? Math.floor(free / 2) : 0
}

function widthOf({ column, span }: PlacedCell, widths: readonly number[]): number {
  return totalOf(widths.slice(column, column + span))
}

/** The width of columns with the gaps between them. */
function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, size) => sum + size, GAP.length * Math.max(0, widths.length - 1))
}
