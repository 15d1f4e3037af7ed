import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'
import { someText } from './scalars.js'

const heading = nodeSpec({
  type: 'heading',
  content: 'phrasing',
  schema: z.strictObject({
    depth: z.literal([2, 3, 4]),
  }),
})

const code = nodeSpec({
  type: 'code',
  content: 'none',
  schema: z.strictObject({
    lang: someText.optional(),
    value: z.string(),
  }),
})

const thematicBreak = nodeSpec({
  type: 'thematicBreak',
  content: 'none',
  schema: noFields,
})

const root = nodeSpec({ type: 'root', content: 'flow', schema: noFields })

const paragraph = nodeSpec({ type: 'paragraph', content: 'phrasing', schema: noFields })

export const flowNodes = { root, paragraph, heading, code, thematicBreak }
