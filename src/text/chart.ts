import type { Chart } from '../schema/nodes.js'
import { joinBlocks } from './handler.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'
import { cellText, renderTable } from './table/table.js'

/** Renders the title and description of the chart, and its data as a table. */
const chart: TextHandler<Chart> = (state, node, width) => {
  reportLoss(state, 'chart-as-text', node)
  const { marks, labels } = state
  const { title = '', description = '' } = node
  const label = `${marks.open}${labels.chart}${labels.colon}${title}${marks.close}`
  const head = [linkWords(state, label, node), description].map((words) => state.wrap(words, width))
  return joinBlocks([head.filter(Boolean).join('\n'), dataTable(state, node, width)])
}

const dataTable: TextHandler<Chart> = (state, node, width) => {
  const { data } = node
  if (data === undefined) return ''
  if (state.settings.tables === 'none') {
    reportLoss(state, 'table-left-out', node, '/data')
    return ''
  }
  const rows = [data.columns, ...data.rows].map((row) =>
    row.map((value, column) => {
      const text = typeof value === 'string' ? cellText(state, value) : String(value ?? '')
      return { text, size: state.columns(text), column, span: 1, rows: 1 }
    }),
  )
  return renderTable(state, { rows, headerRows: 1, align: [] }, width)
}

export const chartHandlers = { chart }
