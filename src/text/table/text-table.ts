import type { TableAlign } from '../../schema/nodes.js'

/** What stands between two columns. */
export const GAP = '  '

/** A cell with its position. */
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
