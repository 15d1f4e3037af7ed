import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { someText } from './scalars.js'

export const aside = nodeSpec({
  type: 'aside',
  content: 'flow',
  schema: z.strictObject({
    role: z.enum([
      'factBox',
      'keyPoints',
      'qa',
      'profile',
      'context',
      'disclaimer',
      'editorsNote',
      'stat',
    ]),
    title: someText.optional(),
  }),
})

export const asideNodes = { aside }
