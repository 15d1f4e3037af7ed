import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Phrasing } from './nodes.js'

/**
 * The alignment of a column; `null` leaves it to the reader's software.
 *
 * @example
 * const align: TableAlign[] = ['left', 'right', null]
 */
export type TableAlign = 'left' | 'right' | 'center' | null

/**
 * A table.
 *
 * @example
 * const delays: Table = {
 *   type: 'table',
 *   align: [null, 'right'],
 *   children: [
 *     {
 *       type: 'tableRow',
 *       children: [
 *         { type: 'tableCell', children: [{ type: 'text', value: 'Elne' }] },
 *         { type: 'tableCell', children: [{ type: 'text', value: '4' }] },
 *       ],
 *     },
 *   ],
 * }
 */
export interface Table extends NodeFields {
  type: 'table'
  /** The alignment of each column, from the first. */
  align?: TableAlign[] | undefined
  /** How many rows at the top are headers. Default: 1, as in mdast. */
  headerRows?: number | undefined
  /** The rows, from the top. */
  children: TableRow[]
}

/**
 * A row of a table.
 *
 * @example
 * const row: TableRow = {
 *   type: 'tableRow',
 *   children: [{ type: 'tableCell', children: [{ type: 'text', value: 'Elne' }] }],
 * }
 */
export interface TableRow extends NodeFields {
  type: 'tableRow'
  /** The cells, in the order of the text. */
  children: TableCell[]
}

/**
 * A cell of a table.
 *
 * @example
 * const cell: TableCell = {
 *   type: 'tableCell',
 *   header: true,
 *   colSpan: 2,
 *   children: [{ type: 'text', value: 'Port' }],
 * }
 */
export interface TableCell extends NodeFields {
  type: 'tableCell'
  /** Whether the cell names its row. The cells of header rows need no mark. Default: `false`. */
  header?: boolean | undefined
  /** How many columns it covers. Default: 1. */
  colSpan?: number | undefined
  /** How many rows it covers. Default: 1. */
  rowSpan?: number | undefined
  /** The words of the cell. */
  children: Phrasing[]
}

/** HTML's own limits. */
const colSpan = z.int().min(1).max(1000)
const rowSpan = z.int().min(1).max(65_534)

export const table = nodeSpec({
  type: 'table',
  content: ['tableRow'],
  schema: z.strictObject({
    align: z.array(z.enum(['left', 'right', 'center']).nullable()).optional(),
    headerRows: z.int().min(0).max(100).optional(),
  }),
})

export const tableRow = nodeSpec({
  type: 'tableRow',
  content: ['tableCell'],
  schema: noFields,
})

export const tableCell = nodeSpec({
  type: 'tableCell',
  content: 'phrasing',
  schema: z.strictObject({
    header: z.boolean().optional(),
    colSpan: colSpan.optional(),
    rowSpan: rowSpan.optional(),
  }),
})
