import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { someText } from './scalars.js'

const adSlot = nodeSpec({
  type: 'adSlot',
  content: 'none',
  schema: z.strictObject({
    name: someText.optional(),
  }),
})

export const adSlotNodes = { adSlot }
