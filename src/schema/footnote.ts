import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { someText } from './scalars.js'

const association = z.strictObject({ identifier: someText, label: someText.optional() })

const footnoteReference = nodeSpec({
  type: 'footnoteReference',
  content: 'none',
  schema: association,
})

const footnoteDefinition = nodeSpec({
  type: 'footnoteDefinition',
  content: 'flow',
  schema: association,
})

export const footnoteNodes = { footnoteReference, footnoteDefinition }
