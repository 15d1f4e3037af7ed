import * as z from 'zod'
import type { SchemaRefs } from './define-node.js'
import type { Flow } from './nodes.js'
import { dateTime, httpUrl, nodeId, someText } from './scalars.js'

/**
 * The kind of a correction, which says how serious it is.
 *
 * @example
 * const kind: CorrectionKind = 'clarification'
 */
export type CorrectionKind =
  | 'correction'
  | 'clarification'
  | 'update'
  | 'retraction'
  | 'editorsNote'

/**
 * A note to readers about a change after publication.
 *
 * @example
 * const correction: Correction = {
 *   kind: 'correction',
 *   datePublished: '2026-03-04T09:00:00Z',
 *   target: 'p1',
 *   children: [
 *     { type: 'paragraph', children: [{ type: 'text', value: 'The ferry left at six, not seven.' }] },
 *   ],
 * }
 */
export interface Correction {
  /** Unique in the article, like the id of a node. */
  id?: string | undefined
  /** The kind of change, and how serious it is. */
  kind: CorrectionKind
  /** The date on which the note was published: RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** The id of the corrected node. */
  target?: string | undefined
  /** The position of the note. `inline` is next to its target. Default: `bottom`. */
  placement?: 'top' | 'bottom' | 'inline' | undefined
  /** The text of the note. */
  children: Flow[]
}

export const correctionKind = z.enum([
  'correction',
  'clarification',
  'update',
  'retraction',
  'editorsNote',
])

export function correctionFields({ flow }: SchemaRefs) {
  return z.strictObject({
    id: nodeId.optional(),
    kind: correctionKind,
    datePublished: dateTime.optional(),
    target: nodeId.optional(),
    placement: z.enum(['top', 'bottom', 'inline']).optional(),
    children: flow,
  })
}

/**
 * How the article or some of its nodes were made: an AI disclosure.
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
  /** A URI from the IPTC list of digital source types. */
  digitalSourceType: string
  /** The system that was used. */
  system?: string | undefined
  /** A note to readers about what was done. */
  note?: string | undefined
  /** The ids of the nodes concerned. Default: the whole article. */
  target?: string[] | undefined
}

export const provenanceSchema = z.strictObject({
  digitalSourceType: httpUrl,
  system: someText.optional(),
  note: someText.optional(),
  target: z.array(nodeId).optional(),
})
