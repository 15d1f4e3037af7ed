import * as z from 'zod'
import { dateTime, httpUrl, someText } from './scalars.js'

/**
 * The creator, the owner and the permitted use, with field names from schema.org.
 *
 * @see https://schema.org/CreativeWork
 *
 * @example
 * const rights: Rights = {
 *   creditText: 'Rui Prado/The Harbour Post',
 *   license: 'https://harbour.example/licence',
 *   usageExpires: '2030-01-01T00:00:00Z',
 * }
 */
export interface Rights {
  /** The credit line, such as `Rui Prado/The Harbour Post`. */
  creditText?: string | undefined
  /** The creator. */
  creator?: string | undefined
  /** The owner of the copyright. */
  copyrightHolder?: string | undefined
  /** The copyright notice, as shown to readers, such as `© 2026 The Harbour Post`. */
  copyrightNotice?: string | undefined
  /** The year in which the copyright was first claimed: four digits. */
  copyrightYear?: number | undefined
  /** The license: an absolute `http:` or `https:` URL. */
  license?: string | undefined
  /** The page where a license can be bought: an absolute `http:` or `https:` URL. */
  acquireLicensePage?: string | undefined
  /** The permitted use, as text. */
  usageTerms?: string | undefined
  /** The date after which the content must not be used: RFC 3339 with seconds and offset. */
  usageExpires?: string | undefined
  /** Whether others may publish the content. */
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
