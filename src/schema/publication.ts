import * as z from 'zod'
import { httpUrl, someText } from './scalars.js'

/**
 * The series, blog, column, podcast or newsletter that an article belongs to.
 *
 * @example
 * const partOf: PartOf = {
 *   type: 'series',
 *   name: 'The city at night',
 *   url: 'https://harbour.example/series/night',
 *   position: 3,
 * }
 */
export interface PartOf {
  /** The kind of publication. */
  type: PartOfType
  /** Its name, as a reader should see it. */
  name: string
  /** Its page: an absolute `http:` or `https:` URL. */
  url?: string | undefined
  /** The number of the article in the series, from 1. */
  position?: number | undefined
}

/**
 * The kinds of publications that articles belong to.
 *
 * @example
 * const type: PartOfType = 'column'
 */
export type PartOfType = 'series' | 'blog' | 'column' | 'podcast' | 'newsletter'

export const partOfType = z.enum(['series', 'blog', 'column', 'podcast', 'newsletter'])

export const partOfSchema = z.strictObject({
  type: partOfType,
  name: someText,
  url: httpUrl.optional(),
  position: z.int().min(1).max(1_000_000).optional(),
})

/**
 * Where the article stood in the printed newspaper or magazine.
 *
 * @example
 * const print: Print = { edition: 'Late City', section: 'B', page: '12' }
 */
export interface Print {
  /** The edition, such as `Late City`. */
  edition?: string | undefined
  /** The section, such as `B`. */
  section?: string | undefined
  /** The page on which the article begins, as it is printed. */
  page?: string | undefined
}

export const printSchema = z.strictObject({
  edition: someText.optional(),
  section: someText.optional(),
  page: someText.optional(),
})
