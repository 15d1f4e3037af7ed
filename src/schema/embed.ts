import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { httpUrl, pixels, providerName, someText } from './scalars.js'

const embed = nodeSpec({
  type: 'embed',
  content: 'flow',
  schema: z.strictObject({
    provider: providerName,
    url: httpUrl,
    title: someText.optional(),
    width: pixels.optional(),
    height: pixels.optional(),
    thirdParty: z.boolean().optional(),
  }),
})

export const embedNodes = { embed }
