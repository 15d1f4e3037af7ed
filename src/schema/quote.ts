import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Flow, Phrasing } from './nodes.js'
import { httpUrl, nodeId, someText } from './scalars.js'

/**
 * How the words reached the newsroom.
 *
 * @example
 * const via: Via = 'interview'
 */
export type Via =
  | 'statement'
  | 'report'
  | 'interview'
  | 'speech'
  | 'social'
  | 'document'
  | 'email'
  | 'court'

/**
 * The source of a quotation: at least one of `speaker`, `text` and `source`.
 *
 * @example
 * const attribution: Attribution = { text: 'Harbour Board', via: 'document', date: '2 March' }
 */
export interface Attribution {
  /** A key of the article's `speakers`. */
  speaker?: string | undefined
  /** The attribution as text, if no speaker fits. */
  text?: string | undefined
  /** The work that the words are from. */
  source?: CitedWork | undefined
  /** How the words reached the newsroom. */
  via?: Via | undefined
  /** The person or outlet that was told. */
  to?: string | undefined
  /** When it was said, as a reader should see it. */
  date?: string | undefined
}

/**
 * A work that words are from: a book, a report, a post.
 *
 * @example
 * const work: CitedWork = { title: 'Interim report', url: 'https://harbour.example/report' }
 */
export interface CitedWork {
  /** The title. */
  title?: string | undefined
  /** An absolute `http:` or `https:` URL. */
  url?: string | undefined
}

/**
 * A quotation within a sentence, with its quotation marks as written.
 *
 * @example
 * const said: Quotation = {
 *   type: 'quotation',
 *   speaker: 'ana',
 *   via: 'interview',
 *   children: [{ type: 'text', value: '“Calm,”' }],
 * }
 */
export interface Quotation extends NodeFields {
  type: 'quotation'
  /** A key of the article's `speakers`. */
  speaker?: string | undefined
  /** The same for all parts of an utterance that the sentence interrupts. */
  utterance?: string | undefined
  /** How the words reached the newsroom. */
  via?: Via | undefined
  /** The person or outlet that was told. */
  to?: string | undefined
  /** Whether the words are a translation. Default: `false`. */
  translated?: boolean | undefined
  /** The words, with their quotation marks as written. */
  children: Phrasing[]
}

/**
 * A quotation as a block.
 *
 * @example
 * const passage: Blockquote = {
 *   type: 'blockquote',
 *   attribution: { source: { title: 'Interim report' } },
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The board decided.' }] }],
 * }
 */
export interface Blockquote extends NodeFields {
  type: 'blockquote'
  /** The source of the words. */
  attribution?: Attribution | undefined
  /** The quoted blocks. */
  children: Flow[]
}

/**
 * A quotation set large to attract readers, usually repeated from the body.
 *
 * @example
 * const repeat: Pullquote = {
 *   type: 'pullquote',
 *   of: 'p1',
 *   children: [{ type: 'text', value: 'The sea was calm' }],
 * }
 */
export interface Pullquote extends NodeFields {
  type: 'pullquote'
  /** The id of the node that it repeats. */
  of?: string | undefined
  /** The source of the words. */
  attribution?: Attribution | undefined
  /** The words. */
  children: Phrasing[]
}

const via = z.enum([
  'statement',
  'report',
  'interview',
  'speech',
  'social',
  'document',
  'email',
  'court',
])

export const attributionSchema = z
  .strictObject({
    speaker: nodeId.optional(),
    text: someText.optional(),
    source: z.strictObject({ title: someText.optional(), url: httpUrl.optional() }).optional(),
    via: via.optional(),
    to: someText.optional(),
    date: someText.optional(),
  })
  .refine(({ speaker, text, source }) => speaker ?? text ?? source?.title ?? source?.url, {
    params: { code: 'attribution-empty' },
    error: 'The attribution is empty. Add a `speaker`, a `text` or a `source`.',
  })

export const quotation = nodeSpec({
  type: 'quotation',
  content: 'phrasing',
  schema: z.strictObject({
    speaker: nodeId.optional(),
    utterance: nodeId.optional(),
    via: via.optional(),
    to: someText.optional(),
    translated: z.boolean().optional(),
  }),
})

export const blockquote = nodeSpec({
  type: 'blockquote',
  content: 'flow',
  schema: z.strictObject({
    attribution: attributionSchema.optional(),
  }),
})

export const pullquote = nodeSpec({
  type: 'pullquote',
  content: 'phrasing',
  schema: z.strictObject({
    of: nodeId.optional(),
    attribution: attributionSchema.optional(),
  }),
})
