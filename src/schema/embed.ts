import * as z from 'zod'
import { type Image, imageSchema } from './media.js'
import { type NodeFields, nodeFields } from './node.js'
import type { Flow } from './nodes.js'
import { httpUrl, pixels, providerName, someText } from './scalars.js'

/**
 * Something of another site within the article.
 *
 * @example
 * const embed: Embed = {
 *   type: 'embed',
 *   provider: 'youtube',
 *   url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
 *   title: 'The ferry turns',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The ferry turns.' }] }],
 * }
 */
export interface Embed extends NodeFields {
  type: 'embed'
  /** Whose it is: a name in lower case, such as `x` or `instagram`. */
  provider: string
  /** Its own page on that site: an absolute `http:` or `https:` URL. */
  url: string
  /** What it is, for those who don't see it. */
  title: string
  /** Its width in CSS pixels. */
  width?: number | undefined
  /** Its height in CSS pixels. */
  height?: number | undefined
  /** Whether a third party hears of the reader when it is loaded. Default: `false`. */
  thirdParty?: boolean | undefined
  /** What every target can show in its place. */
  children: Flow[]
}

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

export const embedFields = {
  ...nodeFields,
  type: z.literal('embed'),
  provider: providerName,
  url: httpUrl,
  title: someText,
  width: pixels.optional(),
  height: pixels.optional(),
  thirdParty: z.boolean().optional(),
}

const chartDataSchema = z
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

export const chartSchema = z.strictObject({
  ...nodeFields,
  type: z.literal('chart'),
  title: someText,
  description: someText,
  image: imageSchema.optional(),
  data: chartDataSchema.optional(),
  url: httpUrl.optional(),
  provider: providerName.optional(),
})
