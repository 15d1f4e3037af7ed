import * as z from 'zod'
import { someText } from './scalars.js'

/**
 * A person, place, organisation or thing that the article is about.
 *
 * @example
 * const about: Concept = {
 *   name: 'Port Elne',
 *   uri: 'https://gazetteer.example/port-elne',
 *   type: 'Place',
 *   geo: { latitude: 41.15, longitude: -8.61 },
 * }
 */
export interface Concept {
  /** The name. */
  name: string
  /** A URI that defines the concept, such as that of its Wikidata entry. */
  uri?: string | undefined
  /** Its schema.org type, such as `Place`. */
  type?: string | undefined
  /** Ticker symbols, such as `XLON:BP`. */
  symbols?: string[] | undefined
  /** The coordinates of a place. */
  geo?: GeoCoordinates | undefined
  /** The postal address of a place, on one line. */
  address?: string | undefined
}

/**
 * A point on the earth, in decimal degrees of WGS 84.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-4
 *
 * @example
 * const geo: GeoCoordinates = { latitude: 41.15, longitude: -8.61 }
 */
export interface GeoCoordinates {
  /** Degrees north of the equator, from -90 to 90. */
  latitude: number
  /** Degrees east of Greenwich, from -180 to 180. */
  longitude: number
}

export const geoSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

export const conceptSchema = z.strictObject({
  name: someText,
  uri: someText.optional(),
  type: someText.optional(),
  symbols: z.array(someText).optional(),
  geo: geoSchema.optional(),
  address: someText.optional(),
})
