import * as z from 'zod'
import { nodeSpec } from './define-node.js'

const list = nodeSpec({
  type: 'list',
  content: ['listItem'],
  schema: z.strictObject({
    ordered: z.boolean().optional(),
    start: z.int().min(0).max(1_000_000).optional(),
    spread: z.boolean().optional(),
  }),
})

const listItem = nodeSpec({
  type: 'listItem',
  content: 'flow',
  schema: z.strictObject({
    spread: z.boolean().optional(),
    checked: z.boolean().optional(),
  }),
})

export const listNodes = { list, listItem }
