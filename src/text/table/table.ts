import type { Table, TableCell, TableRow } from '../../schema/nodes.js'
import { headerRowsOf } from '../../tree/header-rows.js'
import { renderPhrasing } from '../handler.js'
import { reportLoss } from '../losses.js'
import type { State, TextHandler } from '../state.js'
import { columnWidths, renderGrid } from './grid.js'
import { renderRecords } from './records.js'
import { GAP, type PlacedCell, type TextTable } from './text-table.js'

/** No table of a person has more columns. HTML has the same limit for one cell. */
const MAX_COLUMNS = 1000

/** Nor a wider one: padding every row to a cell as long as a book would take all memory. */
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

/** A grid where it fits, and otherwise one record a row, unless the options ask for one of them. */
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

/** The words of a cell on one line. */
export function cellText({ wrap }: State, words: string): string {
  return wrap(words.includes('\n') ? words.replaceAll('\n', ' ') : words, Number.POSITIVE_INFINITY)
}

/**
 * Assigns each cell its column, given the cells that span several columns or rows.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
function placeCells(state: State, { children }: Table, headerRows: number): PlacedCell[][] {
  // A cell can't span more columns than the longest row has cells.
  let mostCells = 0
  for (const row of children) mostCells = Math.max(mostCells, row.children.length)
  /** By column, the first row that is not taken by a cell above it. */
  const freeFrom: number[] = []
  return children.map((row, index) => {
    let column = 0
    return row.children.map((cell) => {
      while ((freeFrom[column] ?? 0) > index) column += 1
      const { colSpan = 1, rowSpan = 1 } = cell
      const span = Math.min(colSpan, mostCells, Math.max(1, MAX_COLUMNS - column))
      // No cell spans from the header rows into the others.
      const covered = index < headerRows ? Math.min(rowSpan, headerRows - index) : rowSpan
      const text = state.one(cell, Number.POSITIVE_INFINITY)
      const placed = { text, size: state.columns(text), column, span, rows: covered }
      for (const end = column + span; column < end; column++) freeFrom[column] = index + covered
      return placed
    })
  })
}

export const tableHandlers = { table, tableRow, tableCell }
