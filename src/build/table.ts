import type { Table, TableCell, TableRow } from '../schema/nodes.js'
import {
  type Content,
  type FieldsOf,
  type Inline,
  isList,
  lineContent,
  splitContent,
} from './content.js'

/**
 * A cell of a table: a string or an inline node, an array of them, or the cell node itself.
 *
 * @example
 * const cell: Cell = ['4 ', { type: 'superscript', children: [{ type: 'text', value: 'a' }] }]
 */
export type Cell = Inline | readonly Inline[] | TableCell

/**
 * A row of a table: an array of cells, or the row node itself.
 *
 * @example
 * const row: Row = ['Elne', '4']
 */
export type Row = readonly Cell[] | TableRow

/**
 * Creates a table. The first row is the header, unless `headerRows` differs.
 *
 * @example
 * table({ align: [null, 'right'] }, ['Port', 'Delays'], ['Elne', strong('4')]).children.length // 2
 */
export function table(...content: Content<FieldsOf<Table>, Row>): Table {
  const { fields, children } = splitContent(content)
  return { type: 'table', ...fields, children: children.map(toRow) }
}

/**
 * Creates a table row. Only necessary for a row with fields; elsewhere use an array.
 *
 * @example
 * table(['Port', 'Delays'], tableRow({ id: 'elne' }, 'Elne', '4')).children.length // 2
 */
export function tableRow(...content: Content<FieldsOf<TableRow>, Cell>): TableRow {
  const { fields, children } = splitContent(content)
  return { type: 'tableRow', ...fields, children: children.map(toCell) }
}

/**
 * Creates a table cell. Only necessary for a cell with fields; elsewhere use a string or an array.
 *
 * @example
 * table([tableCell({ colSpan: 2 }, 'Port')], ['Elne', '4']).children.length // 2
 */
export function tableCell(...content: Content<FieldsOf<TableCell>, Inline>): TableCell {
  return { type: 'tableCell', ...lineContent(content) }
}

function toRow(row: Row): TableRow {
  return isList(row) ? tableRow(...row) : row
}

function toCell(cell: Cell): TableCell {
  if (typeof cell === 'string') return tableCell(cell)
  if (isList(cell)) return tableCell(...cell)
  return cell?.type === 'tableCell' ? cell : tableCell(cell)
}
