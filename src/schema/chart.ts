import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { Image } from './image.js'
import type { NodeFields } from './node.js'
import { httpUrl, providerName, someText } from './scalars.js'

/**
 * A cell of a chart's data; `null` where there is no value.
 *
 * @example
 * const values: ChartValue[] = ['February', 4, null]
 */
export type ChartValue = string | number | null

/**
 * A chart, with what it says in words and, best, its data.
 *
 * @example
 * const chart: Chart = {
 *   type: 'chart',
 *   title: 'Delays by month',
 *   description: 'Delays doubled from January to February.',
 *   data: { columns: ['Month', 'Delays'], rows: [['January', 4], ['February', 8]] },
 * }
 */
export interface Chart extends NodeFields {
  type: 'chart'
  /** The heading of the chart. */
  title: string
  /** What it shows, for those who don't see it. */
  description: string
  /** The chart as a picture. */
  image?: Image | undefined
  /** The numbers behind it, which every target can show as a table. */
  data?: ChartData | undefined
  /** The interactive chart: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** Who serves it: a name in lower case, such as `datawrapper`. */
  provider?: string | undefined
}

/**
 * What a chart is drawn from.
 *
 * @example
 * const data: ChartData = { columns: ['Month', 'Delays'], rows: [['January', 4], ['February', null]] }
 */
export interface ChartData {
  /** The names of the columns, from the first. */
  columns: string[]
  /** The rows, each with one value a column. */
  rows: ChartValue[][]
}

export const chartData = z
  .strictObject({
    columns: z.array(z.string()).min(1),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    path: ['rows'],
    params: { code: 'uneven-rows' },
    error:
      'A row is longer or shorter than `columns`. Give each row one value a column, or `null`.',
  })

export const chart = nodeSpec({
  type: 'chart',
  content: 'none',
  schema: ({ node }) =>
    z.strictObject({
      title: someText,
      description: someText,
      image: node('image').optional(),
      data: chartData.optional(),
      url: httpUrl.optional(),
      provider: providerName.optional(),
    }),
})
