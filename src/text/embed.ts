import { showable } from '../render/characters.js'
import { items } from '../render/lenient.js'
import type { Chart, Embed } from '../schema/embed.js'
import { joinBlocks, renderBlocks, type TextHandler } from './handler.js'
import { linkWords } from './links.js'
import { gridOrRecords } from './table.js'
import { wrap } from './wrap.js'

/** What the embed says, and where it is. */
export const embed: TextHandler<Embed> = (state, node, width) =>
  joinBlocks([
    renderBlocks(state, node.children, width),
    wrap(linkWords(state, showable(node.title), node), width),
  ])

/** The chart in words, and its data as a table. */
export const chart: TextHandler<Chart> = (state, node, width) => {
  const { data } = node
  const title = wrap(linkWords(state, showable(node.title), node), width)
  const description = wrap(showable(node.description), width)
  if (!Array.isArray(data?.columns) || !Array.isArray(data.rows)) {
    return [title, description].join('\n')
  }
  const cell = (value: unknown): string =>
    typeof value === 'number' ? String(value) : showable(value)
  const rows = [data.columns, ...items(data.rows)].map((row) => Array.from(row, cell))
  return joinBlocks([
    `${title}\n${description}`,
    gridOrRecords(rows, { headerRows: 1, align: [] }, width),
  ])
}
