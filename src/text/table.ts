import { headerRowsOf } from '../render/header-rows.js'
import { count, items } from '../render/lenient.js'
import type { Table, TableAlign, TableCell, TableRow } from '../schema/table.js'
import { renderPhrasing, type TextHandler, type TextState } from './handler.js'
import { columns, wrap } from './wrap.js'

const GAP = '  '

export const table: TextHandler<Table> = (state, node, width) => {
  const rows = items(node.children).map((row) => cellsOf(state, row))
  const align = Array.isArray(node.align) ? node.align : []
  return gridOrRecords(rows, { headerRows: headerRowsOf(node), align }, width)
}

/** A grid where it fits, and otherwise one record a row: the column's name, then the value. */
export function gridOrRecords(
  rows: readonly string[][],
  { headerRows, align }: { headerRows: number; align: readonly TableAlign[] },
  width: number,
): string {
  const columnCount = Math.max(0, ...rows.map(({ length }) => length))
  const sizes = Array.from({ length: columnCount }, (_, column) =>
    Math.max(...rows.map((row) => columns(row[column] ?? ''))),
  )
  const total = sizes.reduce((sum, size) => sum + size, GAP.length * (columnCount - 1))
  return total <= width ? grid(rows, sizes, align, headerRows) : records(rows, headerRows, width)
}

/** A row outside its table, as a hand-built tree may have it. */
export const tableRow: TextHandler<TableRow> = (state, node, width) =>
  wrap(cellsOf(state, node).join(GAP), width)

export const tableCell: TextHandler<TableCell> = (state, node) =>
  renderPhrasing(state, node.children).replace(/\s+/g, ' ').trim()

/** The texts of a row, with an empty one for each further column that a cell covers. */
function cellsOf(state: TextState, row: TableRow): string[] {
  return items(row.children).flatMap((cell) => [
    tableCell(state, cell, Number.POSITIVE_INFINITY),
    ...Array<string>((count(cell.colSpan) ?? 1) - 1).fill(''),
  ])
}

function grid(
  rows: readonly string[][],
  sizes: readonly number[],
  align: readonly TableAlign[],
  headerRows: number,
): string {
  const lines = rows.map((row) =>
    sizes
      .map((size, column) => pad(row[column] ?? '', size, align[column]))
      .join(GAP)
      .trimEnd(),
  )
  if (headerRows > 0 && headerRows < lines.length) {
    lines.splice(headerRows, 0, sizes.map((size) => '-'.repeat(size)).join(GAP))
  }
  return lines.join('\n')
}

function pad(text: string, size: number, align: TableAlign | undefined): string {
  const free = size - columns(text)
  const before = align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0
  return ' '.repeat(before) + text + ' '.repeat(free - before)
}

function records(rows: readonly string[][], headerRows: number, width: number): string {
  const names = rows.slice(0, headerRows).at(-1) ?? []
  const titles = rows.slice(0, Math.max(0, headerRows - 1)).map((row) => wrap(row.join(GAP), width))
  // A table of nothing but headers still has words.
  const bodies = headerRows >= rows.length ? rows : rows.slice(headerRows)
  const records = bodies.map((row) =>
    row
      .map((cell, column) => {
        const name = bodies === rows ? '' : (names[column] ?? '')
        return cell === '' ? '' : wrap(name === '' ? cell : `${name}: ${cell}`, width)
      })
      .filter(Boolean)
      .join('\n'),
  )
  return [...(bodies === rows ? [] : titles), ...records].join('\n\n')
}
