import type { Caption, Flow, Table, TableAlign, TableCell, TableRow } from '../../schema/nodes.js'
import { type Builder, endLine, wordsOf } from '../builder.js'
import { hasWords } from '../text.js'
import { attribute, elementsOf, findFirst, type HtmlElement } from './dom.js'
import { canHold, inLanguage, lineIn, place, placeAll, transparent } from './place.js'
import type { HtmlHandler, State } from './state.js'

/** A row of the source, and whether it is in the head. */
interface SourceRow {
  element: HtmlElement
  isInHead: boolean
  cells: HtmlElement[]
}

const table: HtmlHandler = (element, builder, state) => {
  const rows = rowsOf(element).filter(({ cells }) => cells.length > 0)
  const headerRows = countHeaderRows(rows, state.own !== undefined)
  const isData = builder.isFlow && isDataTable(element, rows, state)
  if (!isData || !canHold(element, builder, state)) {
    flatten(element, builder, state)
    return
  }
  endLine(builder)
  const hoisted: Flow[] = []
  const children = inLanguage(element, state, () =>
    rows.map((row, index) => tableRow(row, index < headerRows, builder, state, hoisted)),
  )
  const hasText = children.some((row) => row.children.some((cell) => cell.children.length > 0))
  const outside = strayParts(element)
  if (children.length > 0 && hasText) {
    const node: Table = { type: 'table', ...state.fieldsOf(element), children }
    if (headerRows !== 1) node.headerRows = headerRows
    const align = alignOf(rows, state)
    if (align.length > 0) node.align = align
    const caption = captionOf(element, builder, state)
    place(builder, caption ? { type: 'figure', children: [node, caption] } : node)
  } else {
    const caption = captionOf(element, builder, state)
    if (caption) place(builder, { type: 'paragraph', children: caption.children })
  }
  for (const part of outside) state.visit(part, builder)
  endLine(builder)
  placeAll(builder, hoisted)
}

function rowsOf(element: HtmlElement): SourceRow[] {
  return elementsOf(element).flatMap((part) => {
    if (part.tagName === 'tr') return row(part, false)
    if (!SECTIONS.has(part.tagName)) return []
    const isInHead = part.tagName === 'thead'
    return elementsOf(part).flatMap((child) => (child.tagName === 'tr' ? row(child, isInHead) : []))
  })
}

function row(element: HtmlElement, isInHead: boolean): SourceRow {
  const cells = elementsOf(element).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  return { element, isInHead, cells }
}

const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])
const PARTS: ReadonlySet<string> = new Set([...SECTIONS, 'tr', 'caption', 'colgroup', 'col'])

/** Returns elements in a table that are not parts of it, mostly scripts and templates. */
function strayParts(element: HtmlElement): HtmlElement[] {
  const inSections = elementsOf(element).flatMap((part) =>
    SECTIONS.has(part.tagName) ? elementsOf(part) : [part],
  )
  const inRows = inSections.flatMap((part) =>
    part.tagName === 'tr'
      ? elementsOf(part).filter(({ tagName }) => tagName !== 'td' && tagName !== 'th')
      : PARTS.has(part.tagName)
        ? []
        : [part],
  )
  return inRows
}

/** Blocks that indicate a layout table. */
const LAYOUT: ReadonlySet<string> = new Set([
  'article',
  'aside',
  'blockquote',
  'figure',
  'form',
  'h1',
  'h2',
  'h3',
  'hr',
  'iframe',
  'pre',
  'section',
  'table',
  'video',
])

function isDataTable(element: HtmlElement, rows: readonly SourceRow[], state: State): boolean {
  if (state.own) return true
  const role = attribute(element, 'role')
  if (role === 'presentation' || role === 'none') return false
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const hasHeaders = rows.some(({ cells }) => cells.some(({ tagName }) => tagName === 'th'))
  if (columns < 2 && !hasHeaders) return false
  if (hasHeaders) return true
  return findFirst(element, ({ tagName }) => LAYOUT.has(tagName)) === undefined
}

/** Replaces a layout table by its content, cell by cell. */
function flatten(element: HtmlElement, builder: Builder, state: State): void {
  if ((element.size ?? 1) > 0) {
    state.report(
      builder.isFlow ? 'import-layout-flattened' : 'import-table-shape',
      element,
      'A table for layout, or within a line, became what is in it.',
      { key: '' },
    )
  }
  transparent(element, builder, state)
}

/** Returns the number of rows in the head, or else of those at the top with only header cells. */
function countHeaderRows(rows: readonly SourceRow[], isOwn: boolean): number {
  const hasHead = isOwn || rows[0]?.isInHead === true
  const isHeader = ({ isInHead, cells }: SourceRow) =>
    hasHead ? isInHead : cells.every(({ tagName }) => tagName === 'th')
  const body = rows.findIndex((row) => !isHeader(row))
  return Math.min(body === -1 ? (hasHead ? rows.length : 0) : body, 100)
}

function tableRow(
  { element, cells }: SourceRow,
  isHeader: boolean,
  builder: Builder,
  state: State,
  hoisted: Flow[],
): TableRow {
  const children = cells.map((cell) => tableCell(cell, isHeader, builder, state, hoisted))
  return { type: 'tableRow', ...state.fieldsOf(element), children }
}

function tableCell(
  element: HtmlElement,
  isInHead: boolean,
  builder: Builder,
  state: State,
  hoisted: Flow[],
): TableCell {
  const line = lineIn(element, builder, state)
  if (line.hoisted.length > 0) {
    state.report(
      'import-table-shape',
      element,
      'A cell contains inline nodes only, so its images and other blocks were moved after the table.',
      { key: '' },
    )
    hoisted.push(...line.hoisted)
  }
  const cell: TableCell = { type: 'tableCell', ...state.fieldsOf(element), children: line.children }
  if (element.tagName === 'th' && !isInHead) cell.header = true
  const colSpan = spanOf(element, 'colspan', 1000)
  const rowSpan = spanOf(element, 'rowspan', 65_534)
  if (colSpan > 1) cell.colSpan = colSpan
  if (rowSpan > 1) cell.rowSpan = rowSpan
  return cell
}

function spanOf(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10)
  return value >= 1 ? Math.min(value, most) : 1
}

/** Returns the alignment of each column, based on its first cell. */
function alignOf(rows: readonly SourceRow[], state: State): TableAlign[] {
  const align: TableAlign[] = []
  const freeFrom: number[] = []
  for (let index = 0; index < Math.min(rows.length, 1000); index++) {
    let column = 0
    for (const cell of (rows[index] as SourceRow).cells) {
      while ((freeFrom[column] ?? 0) > index) column += 1
      const value = cellAlign(cell, state)
      if (column < MOST_COLUMNS && value !== undefined) {
        while (align.length < column) align.push(null)
        align[column] ??= value
      }
      const end = Math.min(column + spanOf(cell, 'colspan', 1000), MOST_COLUMNS)
      const below = index + spanOf(cell, 'rowspan', 65_534)
      for (; column < end; column++) freeFrom[column] = below
      column = end
    }
  }
  return align
}

const MOST_COLUMNS = 1000

/** A class such as `sf-align-right` or WordPress's `has-text-align-right`. */
const ALIGN_CLASS = /-align-(left|center|right)(?!\S)/

function cellAlign(element: HtmlElement, state: State): Exclude<TableAlign, null> | undefined {
  const value =
    attribute(element, 'align')?.toLowerCase() ??
    state.styles(element)?.align ??
    ALIGN_CLASS.exec(attribute(element, 'class') ?? '')?.[1]
  return value === 'left' || value === 'right' || value === 'center' ? value : undefined
}

function captionOf(element: HtmlElement, builder: Builder, state: State): Caption | undefined {
  const caption = elementsOf(element).find(({ tagName }) => tagName === 'caption')
  if (!caption) return undefined
  const { children } = lineIn(caption, builder, state)
  return hasWords(wordsOf(children))
    ? { type: 'caption', ...state.fieldsOf(caption), children }
    : undefined
}

export const tableHandlers: Record<string, HtmlHandler> = { table }
