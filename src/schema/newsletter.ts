import { z } from 'zod'
import { type NodeFields, nodeFields } from './node.js'
import { httpsUrl, httpUrl, someText } from './scalars.js'

/** A box that invites to a newsletter. */
export interface Newsletter extends NodeFields {
  type: 'newsletter'
  name: string
  description?: string | undefined
  /** How often it comes, as a reader should see it. */
  frequency?: string | undefined
  /** The page where one can sign up. */
  url: string
  /** Where a sign-up form is sent, by POST: `https:` only. Without it there is a link. */
  action?: string | undefined
  /** The name of the form's address field. Default: `email`. */
  emailField?: string | undefined
  privacyUrl?: string | undefined
}

export const newsletterSchema = z.strictObject({
  ...nodeFields,
  type: z.literal('newsletter'),
  name: someText,
  description: someText.optional(),
  frequency: someText.optional(),
  url: httpUrl,
  action: httpsUrl.optional(),
  emailField: someText.optional(),
  privacyUrl: httpUrl.optional(),
})
