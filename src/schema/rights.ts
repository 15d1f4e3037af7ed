import * as z from 'zod'
import { dateTime, httpUrl, someText } from './scalars.js'

/**
 * Who made something, who owns it, and what may be done with it. The names are schema.org's.
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
  /** Who made it. */
  creator?: string | undefined
  /** Who owns it. */
  copyrightHolder?: string | undefined
  /** The notice as a reader should see it, such as `© 2026 The Harbour Post`. */
  copyrightNotice?: string | undefined
  /** The year in which the copyright was first claimed: four digits. */
  copyrightYear?: number | undefined
  /** The licence that it is under: an absolute `http:` or `https:` URL. */
  license?: string | undefined
  /** Where a licence can be bought: an absolute `http:` or `https:` URL. */
  acquireLicensePage?: string | undefined
  /** What may be done with it, in words. */
  usageTerms?: string | undefined
  /** When it must no longer be used: RFC 3339 with seconds and offset. */
  usageExpires?: string | undefined
  /** Whether others may publish it too. */
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
