import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { httpsUrl, httpUrl, someText } from './scalars.js'

const newsletter = nodeSpec({
  type: 'newsletter',
  content: 'none',
  schema: z.strictObject({
    name: someText,
    description: someText.optional(),
    frequency: someText.optional(),
    url: httpUrl,
    action: httpsUrl.optional(),
    emailField: someText.optional(),
    privacyUrl: httpUrl.optional(),
  }),
})

export const newsletterNodes = { newsletter }
