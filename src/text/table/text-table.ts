import type { TableAlign } from '../../schema/nodes.js'

/** The gap between two columns. */
export const GAP = '  '

/** A cell with its position. */
export interface PlacedCell {
  text: string
  /** The width of its text in terminal columns. */
  size: number
  /** The first column of the cell. */
  column: number
  /** The number of columns that the cell spans. */
  span: number
  /** The number of rows that the cell spans. */
  rows: number
}

/** A table with text cells. */
export interface TextTable {
  rows: readonly (readonly PlacedCell[])[]
  headerRows: number
  align: readonly TableAlign[]
}
