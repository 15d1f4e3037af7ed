import type { TableAlign } from '../../schema/nodes.js'
import { breakOpportunities } from '../layout/line-break.js'
import type { State } from '../state.js'
import { GAP, type PlacedCell, type TextTable } from './text-table.js'

/** The minimum width of a column with wrapped cells. Narrower ones are hard to read. */
const MIN_WRAPPED = 24

type Rows = TextTable['rows']

/**
 * Distributes the available width between the columns. The widest columns shrink first, and no word
 * is cut.
 *
 * @returns `undefined` if the columns cannot fit.
 */
export function columnWidths(state: State, rows: Rows, room: number): number[] | undefined {
  const natural = widestCells(rows, ({ size }) => size)
  if (totalOf(natural) <= room) return natural
  const words = widestCells(rows, ({ text }) =>
    Math.max(0, ...breakOpportunities(text, state).map((piece) => state.columns(piece.text))),
  )
  for (let most = room; most >= MIN_WRAPPED; most--) {
    const widths = natural.map((size, column) => Math.min(size, Math.max(most, words[column] ?? 0)))
    if (totalOf(widths) <= room) return widths
  }
  return undefined
}

/** Renders rows below one another, with a line between the header and the rest. */
export function renderGrid(
  state: State,
  { rows, headerRows, align }: TextTable,
  widths: readonly number[],
): string {
  const blocks = rows.map((row) => renderRow(state, row, widths, align))
  const head = blocks.slice(0, headerRows).filter(Boolean)
  const body = blocks.slice(headerRows).filter(Boolean)
  // An empty line separates rows of several lines.
  const between = body.some((block) => block.includes('\n')) ? '\n\n' : '\n'
  const rule = widths.map((size) => '-'.repeat(size)).join(GAP)
  const hasRule = head.length > 0 && body.length > 0
  return [...head, ...(hasRule ? [rule] : []), body.join(between)].filter(Boolean).join('\n')
}

/**
 * Returns the width of the widest cell of each column. A cell that spans several columns widens the
 * last of them if necessary.
 */
function widestCells(rows: Rows, measure: (cell: PlacedCell) => number): number[] {
  const widths: number[] = []
  const wide: PlacedCell[] = []
  for (const row of rows) {
    for (const cell of row) {
      if (cell.span === 1) widen(widths, cell, measure(cell))
      else wide.push(cell)
    }
  }
  for (const cell of wide.sort((a, b) => a.span - b.span)) widen(widths, cell, measure(cell))
  return widths
}

function widen(widths: number[], cell: PlacedCell, size: number): void {
  const last = cell.column + cell.span - 1
  for (let column = widths.length; column <= last; column++) widths[column] = 0
  const missing = size - widthOf(cell, widths)
  if (missing > 0) widths[last] = (widths[last] ?? 0) + missing
}

function renderRow(
  state: State,
  cells: readonly PlacedCell[],
  widths: readonly number[],
  align: readonly TableAlign[],
): string {
  if (cells.every((cell) => cell.size <= widthOf(cell, widths))) {
    return renderLine(cells, widths, align)
  }
  const lines = cells.map((cell) => {
    const room = widthOf(cell, widths)
    return cell.size <= room ? [cell.text] : state.wrap(cell.text, room).split('\n')
  })
  const height = lines.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: height }, (_, index) => {
    const parts = cells.map((cell, n) => {
      const text = lines[n]?.[index] ?? ''
      return { ...cell, text, size: state.columns(text) }
    })
    return renderLine(parts, widths, align)
  }).join('\n')
}

/** Renders single-line cells side by side. */
function renderLine(
  cells: readonly PlacedCell[],
  widths: readonly number[],
  align: readonly TableAlign[],
): string {
  let line = ''
  let end = 0
  for (const cell of cells) {
    const start = cell.column > 0 ? totalOf(widths, 0, cell.column) + GAP.length : 0
    const free = widthOf(cell, widths) - cell.size
    const before = Math.max(0, start - end + indent(free, align[cell.column]))
    line += (before > 0 ? ' '.repeat(before) : '') + cell.text
    end += before + cell.size
  }
  return line.trimEnd()
}

function indent(free: number, align: TableAlign | undefined): number {
  if (align === 'right') return free
  return align === 'center' ? Math.floor(free / 2) : 0
}

function widthOf({ column, span }: PlacedCell, widths: readonly number[]): number {
  return span === 1 ? (widths[column] ?? 0) : totalOf(widths, column, column + span)
}

/** Returns the width of columns including the gaps between them. */
function totalOf(widths: readonly number[], from = 0, to = widths.length): number {
  const last = Math.min(to, widths.length)
  let total = GAP.length * Math.max(0, last - from - 1)
  for (let column = from; column < last; column++) total += widths[column] ?? 0
  return total
}
