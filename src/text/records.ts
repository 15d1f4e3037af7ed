import { GAP } from './grid.js'
import { joinBlocks, type TextState } from './handler.js'
import type { PlacedCell, TextTable } from './table.js'

/** What names a column is short; a longer header is told once and not in every record. */
const MAX_NAME_WIDTH = 80

/** A record a row: the name of each column, and its value below the one before. */
export function renderRecords(
  state: TextState,
  { rows, headerRows }: TextTable,
  width: number,
): string {
  // A table of nothing but headers still has words.
  const isAllHead = headerRows >= rows.length
  const head = isAllHead ? [] : rows.slice(0, headerRows)
  const body = rows.slice(head.length)
  const names = namesOf(head.at(-1) ?? [], body)
  const titles = head.map((row, index) =>
    row.filter((cell) => index < head.length - 1 || !names.has(cell.column)),
  )
  const records = body.map((row) => renderRecord(state, row, names, width))
  return joinBlocks([
    ...titles.map((row) => state.wrap(row.map(({ text }) => text).join(GAP), width)),
    ...records,
  ])
}

/** The name of each column that has one and is in some record. */
function namesOf(header: readonly PlacedCell[], body: TextTable['rows']): Map<number, string> {
  const used = new Set(body.flat().map(({ column }) => column))
  const names = new Map<number, string>()
  for (const { text, size, column, span } of header) {
    const columns = Array.from({ length: span }, (_, offset) => column + offset)
    if (size > MAX_NAME_WIDTH || !columns.some((at) => used.has(at))) continue
    for (const at of columns) names.set(at, text)
  }
  return names
}

function renderRecord(
  { context, wrap }: TextState,
  row: readonly PlacedCell[],
  names: ReadonlyMap<number, string>,
  width: number,
): string {
  const lines = row.map(({ text, column }) => {
    const name = names.get(column) ?? ''
    if (name === '') return text
    return `${name}${context.labels.colon}${text === '' ? '–' : text}`
  })
  return lines
    .filter(Boolean)
    .map((line) => wrap(line, width))
    .join('\n')
}
