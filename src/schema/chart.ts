import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { httpUrl, providerName, someText } from './scalars.js'

export const chartData = z
  .strictObject({
    columns: z.array(z.string()).min(1),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    path: ['rows'],
    params: { code: 'uneven-rows' },
    error:
      'A row does not have one value per column. Add missing values as `null`, or remove extra ones.',
  })

const chart = nodeSpec({
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

export const chartNodes = { chart }
