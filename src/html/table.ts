import type { Element, ElementContent, Properties } from 'hast'
import { changed, element, elementOf, lines } from '../hast/element.js'
import { type Handler, type RenderState, renderChildren } from '../render/handler.js'
import { positiveInteger } from '../render/media/size.js'
import { ownKeys } from '../render/safety/own-keys.js'
import type { ArticleNode, Table, TableAlign, TableCell, TableRow } from '../schema/nodes.js'
import { headerRowsOf } from '../tree/header-rows.js'

/**
 * Renders a table in a box that scrolls if the table is too wide. The box has a name and is
 * reachable by keyboard.
 *
 * @see https://www.w3.org/WAI/tutorials/tables/
 */
const table: Handler<Table> = (state, node, parent) => {
  const headerRows = headerRowsOf(node)
  const align = node.align ?? []
  // Cells do not span from the head into the body.
  const [columnInHead, columnInBody] = [createColumns(align.length), createColumns(align.length)]
  const rows = renderChildren(state, node).map((row, index) => {
    const isInHead = index < headerRows
    const columnOf = isInHead ? columnInHead : columnInBody
    return withTableFacts(state, row, isInHead, (cell) => align[columnOf(cell, index)])
  })
  const head = rows.slice(0, headerRows)
  const body = rows.slice(headerRows)
  const box: Properties = { className: state.className('table'), role: 'group', tabIndex: 0 }
  addName(box, state, parent)
  return element('div', box, [
    elementOf(
      'table',
      state.attributes(node),
      lines([
        head.length > 0 ? elementOf('thead', {}, lines(head)) : undefined,
        body.length > 0 ? elementOf('tbody', {}, lines(body)) : undefined,
      ]),
    ),
  ])
}

const tableRow: Handler<TableRow> = (state, node) =>
  elementOf('tr', state.attributes(node), renderChildren(state, node))

const tableCell: Handler<TableCell> = (state, node) => {
  const { header } = node
  const colSpan = spanOf(node.colSpan)
  const rowSpan = spanOf(node.rowSpan)
  const properties = state.attributes(node)
  if (header === true) properties.scope = 'row'
  if (colSpan !== undefined) properties.colSpan = colSpan
  if (rowSpan !== undefined) properties.rowSpan = rowSpan
  return elementOf(header === true ? 'th' : 'td', properties, renderChildren(state, node))
}

/** Names the table with the caption of the figure around it, or else with a label. */
function addName(box: Properties, state: RenderState, parent: ArticleNode | undefined): void {
  const caption = parent?.type === 'figure' ? parent.children[1] : undefined
  if (caption) box.ariaLabelledBy = [state.idFor(caption, 'caption')]
  else box.ariaLabel = state.labels.table
}

const ALIGNS = /* @__PURE__ */ ownKeys<NonNullable<TableAlign>, string>({
  left: 'left',
  center: 'center',
  right: 'right',
})

/** Aligns a cell by a class, or by a style where there are no classes. */
function addAlign(properties: Properties, state: RenderState, align: string): void {
  const className = state.className(`align-${align}`)
  if (className)
    properties.className = [...[properties.className ?? []].flat(), ...className] as string[]
  else properties.style = `text-align:${align}`
}

/** A span that browsers accept: they cap it at 1,000. */
function spanOf(span: number | undefined): number | undefined {
  const whole = positiveInteger(span)
  return whole === undefined ? undefined : Math.min(whole, 1000)
}

/**
 * Adds the attributes that depend on the table to the cells of a row: header cells and alignment.
 */
function withTableFacts(
  state: RenderState,
  row: ElementContent,
  isInHead: boolean,
  alignOf: (cell: Element) => TableAlign | undefined,
): ElementContent {
  if (row.type !== 'element') return row
  const children = row.children.map((cell) => {
    if (cell.type !== 'element') return cell
    const align = alignOf(cell)
    return withCellFacts(state, cell, isInHead, align ? ALIGNS[align] : undefined)
  })
  return changed(row, row.tagName, row.properties, children)
}

/**
 * Creates a function that returns the column in which a cell begins. Call it for the cells in
 * order.
 *
 * @param most Columns after this one are not tracked.
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
function createColumns(most: number): (cell: Element, row: number) => number {
  /** The first free row of each column. */
  const freeFrom: number[] = []
  let current = -1
  let column = 0
  return ({ properties }, row) => {
    if (row !== current) column = 0
    current = row
    while ((freeFrom[column] ?? 0) > row) column += 1
    const start = column
    const end = start + Number(properties.colSpan ?? 1)
    for (; column < Math.min(end, most); column++) {
      freeFrom[column] = row + Number(properties.rowSpan ?? 1)
    }
    column = end
    return start
  }
}

function withCellFacts(
  state: RenderState,
  cell: Element,
  isInHead: boolean,
  align: string | undefined,
): Element {
  const { tagName, properties, children } = cell
  // Adding a property to a spread copy is twenty times slower.
  const own: Properties = {}
  for (const name in properties) {
    if (!(isInHead && name === 'scope')) own[name] = properties[name]
  }
  if (align !== undefined) addAlign(own, state, align)
  if (isInHead) own.scope = 'col'
  return changed(cell, isInHead ? 'th' : tagName, own, children)
}

export const tableHandlers = { table, tableRow, tableCell }
