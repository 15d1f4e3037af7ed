import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { httpsUrl, httpUrl, someText } from './scalars.js'

const newsletter = nodeSpec({
  type: 'newsletter',
  content: 'none',
  schema: z
    .strictObject({
      name: someText,
      description: someText.optional(),
      frequency: someText.optional(),
      url: httpUrl.optional(),
      action: httpsUrl.optional(),
      emailField: someText.optional(),
      privacyUrl: httpUrl.optional(),
    })
    .refine(({ url, action }) => (url ?? action) !== undefined, {
      params: { code: 'newsletter-without-url' },
      error: 'A newsletter needs a `url` or an `action`. Set the page where readers sign up.',
    }),
})

export const newsletterNodes = { newsletter }
