import type { Table } from '../schema/nodes.js'

/** How many rows at the top of a table are headers: one, as in mdast, unless it says otherwise. */
export function headerRowsOf({ headerRows }: Table): number {
  return Number.isSafeInteger(headerRows) ? Math.max(0, Number(headerRows)) : 1
}
