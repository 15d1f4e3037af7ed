import type { Written } from './written.js'

// Cells have no attributes in Markdown, so the attribute `rowHeaders` of the table marks the first
// cell of each row as a header.

/** The attribute that marks the headers of all rows. */
export const ROW_HEADERS = 'rowHeaders'

/** Removes the row headers that the attribute represents, if all rows below the head have one. */
export function withoutRowHeaders(table: Written): Written | undefined {
  const isHeaded = bodyOf(table).every(([first]) => first?.header === true)
  return isHeaded && bodyOf(table).length > 0
    ? mapFirstCells(table, ({ header: _, ...cell }) => cell as Written)
    : undefined
}

/** Marks the first cell of each row as a header. */
export function withRowHeaders(table: Written): Written {
  return mapFirstCells(table, (cell) => ({ ...cell, header: true }))
}

function bodyOf(table: Written): Written[][] {
  return rowsOf(table)
    .slice(headOf(table))
    .map((row) => row.children as Written[])
}

function mapFirstCells(table: Written, change: (cell: Written) => Written): Written {
  const head = headOf(table)
  const children = rowsOf(table).map((row, index) => {
    const cells = row.children as Written[]
    if (index < head) return row
    return { ...row, children: cells.map((cell, at) => (at === 0 ? change(cell) : cell)) }
  })
  return { ...table, children }
}

function rowsOf({ children }: Written): Written[] {
  return Array.isArray(children) ? children : []
}

/** The number of header rows. Default: 1. */
function headOf({ headerRows }: Written): number {
  return typeof headerRows === 'number' ? headerRows : 1
}
