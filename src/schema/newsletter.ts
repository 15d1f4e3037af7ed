import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import { httpsUrl, httpUrl, someText } from './scalars.js'

/**
 * A box that invites to a newsletter.
 *
 * @example
 * const letter: Newsletter = {
 *   type: 'newsletter',
 *   name: 'Morning Tide',
 *   frequency: 'daily',
 *   url: 'https://harbour.example/newsletter',
 * }
 */
export interface Newsletter extends NodeFields {
  type: 'newsletter'
  /** What it is called. */
  name: string
  /** What is in it, in a sentence. */
  description?: string | undefined
  /** How often it comes, as a reader should see it. */
  frequency?: string | undefined
  /** The page where one can sign up: an absolute `http:` or `https:` URL. Required without `action`. */
  url?: string | undefined
  /** Where a sign-up form is sent by POST: an absolute `https:` URL. Without it there is a link. */
  action?: string | undefined
  /** The name of the form's address field. Default: `email`. */
  emailField?: string | undefined
  /** The page that says what becomes of the address: an absolute `http:` or `https:` URL. */
  privacyUrl?: string | undefined
}

export const newsletter = nodeSpec({
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
      error: 'A newsletter needs a `url` or an `action`. Set the page where one can sign up.',
    }),
})
