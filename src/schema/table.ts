import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'

/** The limits of HTML. */
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

const tableRow = nodeSpec({
  type: 'tableRow',
  content: ['tableCell'],
  schema: noFields,
})

const tableCell = nodeSpec({
  type: 'tableCell',
  content: 'phrasing',
  schema: z.strictObject({
    header: z.boolean().optional(),
    colSpan: colSpan.optional(),
    rowSpan: rowSpan.optional(),
  }),
})

export const tableNodes = { table, tableRow, tableCell }
