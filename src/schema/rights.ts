import { z } from 'zod'
import { dateTime, httpUrl, someText } from './scalars.js'

/**
 * Who made something, who owns it, and what may be done with it. The names are schema.org's.
 *
 * @see https://schema.org/CreativeWork
 */
export interface Rights {
  /** The credit line, such as `Rui Prado/The Harbour Post`. */
  creditText?: string | undefined
  creator?: string | undefined
  copyrightHolder?: string | undefined
  copyrightNotice?: string | undefined
  copyrightYear?: number | undefined
  license?: string | undefined
  acquireLicensePage?: string | undefined
  usageTerms?: string | undefined
  usageExpires?: string | undefined
  syndicatable?: boolean | undefined
}

export const rightsSchema = z.strictObject({
  creditText: someText.optional(),
  creator: someText.optional(),
  copyrightHolder: someText.optional(),
  copyrightNotice: someText.optional(),
  copyrightYear: z.int().min(1000).max(9999).optional(),
  license: httpUrl.optional(),
  acquireLicensePage: httpUrl.optional(),
  usageTerms: someText.optional(),
  usageExpires: dateTime.optional(),
  syndicatable: z.boolean().optional(),
})
