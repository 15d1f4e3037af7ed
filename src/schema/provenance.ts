import * as z from 'zod'
import { httpUrl, nodeId, someText } from './scalars.js'

/**
 * How the article, or some of its nodes, came to be: the disclosure of machines at work.
 *
 * @see https://cv.iptc.org/newscodes/digitalsourcetype/
 *
 * @example
 * const disclosure: Provenance = {
 *   digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
 *   system: 'A translation model',
 *   note: 'Translated by machine and read by an editor.',
 * }
 */
export interface Provenance {
  /** A URI of IPTC's list of digital source types. */
  digitalSourceType: string
  /** What was used. */
  system?: string | undefined
  /** What was done, in words for the reader. */
  note?: string | undefined
  /** The ids of the nodes that it is about. Default: the whole article. */
  target?: string[] | undefined
}

export const provenanceSchema = z.strictObject({
  digitalSourceType: httpUrl,
  system: someText.optional(),
  note: someText.optional(),
  target: z.array(nodeId).optional(),
})
