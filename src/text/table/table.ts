import { objectsOf, positiveInteger } from '../../render/safety/lenient.js'
import type { Table, TableAlign, TableCell, TableRow } from '../../schema/table.js'
import { headerRowsOf } from '../../tree/header-rows.js'
import { renderPhrasing, type TextHandler, type TextState } from '../handler.js'
import { reportLoss } from '../losses.js'
import { columnWidths, GAP, renderGrid } from './grid.js'
import { renderRecords } from './records.js'

/** A cell in its place. */
export interface PlacedCell {
  text: string
  /** How many columns of a terminal its text takes. */
  size: number
  /** The first column that it covers. */
  column: number
  /** How many columns it covers. */
  span: number
  /** How many rows it covers. */
  rows: number
}

/** A table whose cells are texts. */
export interface TextTable {
  rows: readonly (readonly PlacedCell[])[]
  headerRows: number
  align: readonly TableAlign[]
}

/** No table of a person has more columns. HTML has the same limit for one cell. */
const MAX_COLUMNS = 1000

/** Nor a wider one: padding every row to a cell as long as a book would take all memory. */
const MAX_GRID_WIDTH = 1000

export const table: TextHandler<Table> = (state, node, width) => {
  if (state.settings.tables === 'none') {
    reportLoss(state, 'table-left-out', node)
    return ''
  }
  const align = Array.isArray(node.align) ? node.align : []
  return renderTable(
    state,
    { rows: placeCells(state, node), headerRows: headerRowsOf(node), align },
    width,
  )
}

/** A grid where it fits, and otherwise one record a row, unless the options ask for one of them. */
export function renderTable(state: TextState, table: TextTable, width: number): string {
  const { tables } = state.settings
  const room = Math.min(tables === 'grid' ? MAX_GRID_WIDTH : width, MAX_GRID_WIDTH)
  const widths = tables === 'records' ? undefined : columnWidths(state, table.rows, room)
  return widths ? renderGrid(state, table, widths) : renderRecords(state, table, width)
}

/** A row outside its table, as a hand-built tree may have it. */
export const tableRow: TextHandler<TableRow> = (state, node, width) =>
  state.wrap(
    objectsOf(node.children)
      .map((cell) => tableCell(state, cell, width))
      .join(GAP),
    width,
  )

export const tableCell: TextHandler<TableCell> = (state, node) =>
  cellText(state, renderPhrasing(state, node.children))

/** The words of a cell on one line. */
export function cellText({ wrap }: TextState, words: string): string {
  return wrap(words.includes('\n') ? words.replaceAll('\n', ' ') : words, Number.POSITIVE_INFINITY)
}

/**
 * Gives each cell its column, as cells that cover several columns or rows leave them.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
function placeCells(state: TextState, { children }: Table): PlacedCell[][] {
  const rows = objectsOf(children).map((row) => objectsOf(row.children))
  // A cell that covers more columns than any row has cells covers nothing more.
  let mostCells = 0
  for (const { length } of rows) mostCells = Math.max(mostCells, length)
  /** By column, the first row that is not taken by a cell above it. */
  const freeFrom: number[] = []
  return rows.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > row) column += 1
      const room = Math.max(1, MAX_COLUMNS - column)
      const span = Math.min(positiveInteger(cell.colSpan) ?? 1, mostCells, room)
      const text = tableCell(state, cell, Number.POSITIVE_INFINITY)
      const covered = positiveInteger(cell.rowSpan) ?? 1
      const placed = { text, size: state.columns(text), column, span, rows: covered }
      for (const end = column + span; column < end; column++) freeFrom[column] = row + covered
      return placed
    })
  })
}
