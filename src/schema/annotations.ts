import * as z from 'zod'
import type { SchemaRefs } from './define-node.js'
import type { Flow } from './nodes.js'
import { dateTime, httpUrl, nodeId, someText } from './scalars.js'

/**
 * What was changed after publication, and how grave it is.
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
 * A word to the reader about a change.
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
  /** Unique in the article, like a node's. */
  id?: string | undefined
  /** What was changed, and how grave it is. */
  kind: CorrectionKind
  /** When the word to the reader was published: RFC 3339 with seconds and offset. */
  datePublished?: string | undefined
  /** The id of the node that it is about. */
  target?: string | undefined
  /** Where it is shown; `inline` is at its target. Default: `bottom`. */
  placement?: 'top' | 'bottom' | 'inline' | undefined
  /** What the reader is told. */
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
