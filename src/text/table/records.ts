import { joinBlocks } from '../handler.js'
import type { State } from '../state.js'
import { GAP, type PlacedCell, type TextTable } from './text-table.js'

/**
 * The maximum width of text that is repeated in every record. A longer header or cell is rendered
 * once.
 */
const MAX_REPEATED_WIDTH = 80

/** The maximum number of records that repeat a cell spanning many rows. */
const MAX_REPEATS = 25

/** Renders one record per row: each column's name and value on a line. */
export function renderRecords(
  state: State,
  { rows, headerRows }: TextTable,
  width: number,
): string {
  // A table with only header rows still has text.
  const isAllHead = headerRows >= rows.length
  const head = isAllHead ? [] : rows.slice(0, headerRows)
  const body = rows.slice(head.length)
  const { names, told } = namesOf(head, body, state.labels.comma)
  const titles = head.map((row) => row.filter((cell) => !told.has(cell)))
  const records = withCellsAbove(body).map((row) => renderRecord(state, row, names, width))
  return joinBlocks([
    ...titles.map((row) => state.wrap(row.map(({ text }) => text).join(GAP), width)),
    ...records,
  ])
}

/** Returns the names of the columns that occur in a record, and the headers used as names. */
function namesOf(
  head: TextTable['rows'],
  body: TextTable['rows'],
  comma: string,
): { names: ReadonlyMap<number, string>; told: ReadonlySet<PlacedCell> } {
  const used = new Set(body.flat().map(({ column }) => column))
  const parts = new Map<number, PlacedCell[]>()
  const told = new Set<PlacedCell>()
  // The last header row describes the columns; the rows above group them.
  for (const cell of head.toReversed().flat()) {
    const columns = Array.from({ length: cell.span }, (_, offset) => cell.column + offset)
    const named = columns.filter((at) => used.has(at))
    const isShort = named.every((at) => widthOf(parts.get(at)) + cell.size <= MAX_REPEATED_WIDTH)
    // A header above all columns is the title of the table.
    const isTitle = named.length === used.size && named.every((at) => parts.has(at))
    if (named.length === 0 || isTitle || !isShort) continue
    told.add(cell)
    if (cell.text === '') continue
    for (const at of named) parts.set(at, [cell, ...(parts.get(at) ?? [])])
  }
  const names = [...parts].map(
    ([at, cells]) => [at, cells.map(({ text }) => text).join(comma)] as const,
  )
  return { names: new Map(names), told }
}

function widthOf(cells: readonly PlacedCell[] = []): number {
  return cells.reduce((width, { size }) => width + size, 0)
}

/** Adds to each row the cells that span into it from above. */
function withCellsAbove(rows: TextTable['rows']): TextTable['rows'] {
  let above: { cell: PlacedCell; end: number }[] = []
  return rows.map((row, index) => {
    above = above.filter(({ end }) => end > index)
    const cells = [...above.map(({ cell }) => cell), ...row]
    for (const cell of row) {
      if (cell.rows === 1 || cell.size > MAX_REPEATED_WIDTH) continue
      above.push({ cell, end: index + Math.min(cell.rows, MAX_REPEATS) })
    }
    return cells.sort((a, b) => a.column - b.column)
  })
}

function renderRecord(
  { labels, wrap }: State,
  row: readonly PlacedCell[],
  names: ReadonlyMap<number, string>,
  width: number,
): string {
  const lines = row.map(({ text, column }) => {
    const name = names.get(column) ?? ''
    if (name === '') return text
    return `${name}${labels.colon}${text === '' ? '–' : text}`
  })
  return lines
    .filter(Boolean)
    .map((line) => wrap(line, width))
    .join('\n')
}
