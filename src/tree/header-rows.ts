import type { Table } from '../schema/nodes.js'

/** Returns the number of header rows at the top of a table. Default: 1, as in mdast. */
export function headerRowsOf({ headerRows }: Table): number {
  return Number.isSafeInteger(headerRows) ? Math.max(0, Number(headerRows)) : 1
}
