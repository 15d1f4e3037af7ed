import type { Table, TableCell, TableRow } from '../../schema/nodes.js'
import { headerRowsOf } from '../../tree/header-rows.js'
import { renderPhrasing } from '../handler.js'
import { reportLoss } from '../losses.js'
import type { State, TextHandler } from '../state.js'
import { columnWidths, renderGrid } from './grid.js'
import { renderRecords } from './records.js'
import { GAP, type PlacedCell, type TextTable } from './text-table.js'

/**
 * The maximum number of columns. Tables written by people never have more, and HTML has the same
 * limit for one cell.
 */
const MAX_COLUMNS = 1000

/**
 * The maximum width of a cell in a grid. Padding every row to a cell as long as a book would
 * exhaust the memory.
 */
const MAX_GRID_WIDTH = 1000

const table: TextHandler<Table> = (state, node, width) => {
  if (state.settings.tables === 'none') {
    reportLoss(state, 'table-left-out', node)
    return ''
  }
  const { align = [] } = node
  const headerRows = headerRowsOf(node)
  return renderTable(state, { rows: placeCells(state, node, headerRows), headerRows, align }, width)
}

/**
 * Renders a grid if it fits, and otherwise one record per row, unless an option selects one of
 * them.
 */
export function renderTable(state: State, table: TextTable, width: number): string {
  const { tables } = state.settings
  const room = Math.min(tables === 'grid' ? MAX_GRID_WIDTH : width, MAX_GRID_WIDTH)
  const widths = tables === 'records' ? undefined : columnWidths(state, table.rows, room)
  return widths ? renderGrid(state, table, widths) : renderRecords(state, table, width)
}

/** A row outside its table, as a hand-built tree may have it. */
const tableRow: TextHandler<TableRow> = (state, node, width) =>
  state.wrap(
    node.children.map((cell) => state.one(cell, Number.POSITIVE_INFINITY)).join(GAP),
    width,
  )

const tableCell: TextHandler<TableCell> = (state, node) =>
  cellText(state, renderPhrasing(state, node.children))

/** Returns the text of a cell on one line. */
export function cellText({ wrap }: State, words: string): string {
  return wrap(words.includes('\n') ? words.replaceAll('\n', ' ') : words, Number.POSITIVE_INFINITY)
}

/**
 * Assigns each cell to its column, taking into account cells that span columns or rows.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
function placeCells(state: State, { children }: Table, headerRows: number): PlacedCell[][] {
  // A cell can't span more columns than the longest row has cells.
  let mostCells = 0
  for (const row of children) mostCells = Math.max(mostCells, row.children.length)
  /** By column, the first row that is not covered by a cell above it. */
  const freeFrom: number[] = []
  return children.map((row, index) => {
    let column = 0
    return row.children.map((cell) => {
      while ((freeFrom[column] ?? 0) > index) column += 1
      const { colSpan = 1, rowSpan = 1 } = cell
      const span = Math.min(colSpan, mostCells, Math.max(1, MAX_COLUMNS - column))
      // Cells in the header rows do not span into the other rows.
      const covered = index < headerRows ? Math.min(rowSpan, headerRows - index) : rowSpan
      const text = state.one(cell, Number.POSITIVE_INFINITY)
      const placed = { text, size: state.columns(text), column, span, rows: covered }
      for (const end = column + span; column < end; column++) freeFrom[column] = index + covered
      return placed
    })
  })
}

export const tableHandlers = { table, tableRow, tableCell }
