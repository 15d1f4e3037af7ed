import { cleanText } from '../render/safety/clean-text.js'
import { objectsOf } from '../render/safety/lenient.js'
import type { Chart } from '../schema/chart.js'
import type { Embed } from '../schema/embed.js'
import { joinBlocks, renderBlocks, type TextHandler } from './handler.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import { cellText, renderTable } from './table/table.js'

/** What the embed says, and where it is. */
export const embed: TextHandler<Embed> = (state, node, width) => {
  reportLoss(state, 'embed-as-link', node)
  return joinBlocks([
    renderBlocks(state, node.children, width),
    state.wrap(linkWords(state, cleanText(node.title), node), width),
  ])
}

/** The chart in words, and its data as a table. */
export const chart: TextHandler<Chart> = (state, node, width) => {
  reportLoss(state, 'chart-as-text', node)
  const { context, marks } = state
  const { chart: label, colon } = context.labels
  const title = `${marks.open}${label}${colon}${cleanText(node.title)}${marks.close}`
  const head = [linkWords(state, title, node), cleanText(node.description)]
    .filter((words) => words.trim() !== '')
    .map((words) => state.wrap(words, width))
    .join('\n')
  return joinBlocks([head, dataTable(state, node, width)])
}

const dataTable: TextHandler<Chart> = (state, node, width) => {
  const { data } = node
  if (!Array.isArray(data?.columns) || !Array.isArray(data.rows)) return ''
  if (state.settings.tables === 'none') {
    reportLoss(state, 'table-left-out', node, '/data')
    return ''
  }
  const text = (value: unknown) =>
    typeof value === 'number' ? String(value) : cellText(state, cleanText(value))
  const rows = [data.columns, ...objectsOf(data.rows)].map((row) =>
    Array.from(row, (value, column) => {
      const words = text(value)
      return { text: words, size: state.columns(words), column, span: 1, rows: 1 }
    }),
  )
  return renderTable(state, { rows, headerRows: 1, align: [] }, width)
}
