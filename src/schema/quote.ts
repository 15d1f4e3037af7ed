import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { httpUrl, nodeId, someText } from './scalars.js'

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

const blockquote = nodeSpec({
  type: 'blockquote',
  content: 'flow',
  schema: z.strictObject({
    attribution: attributionSchema.optional(),
  }),
})

const pullquote = nodeSpec({
  type: 'pullquote',
  content: 'phrasing',
  schema: z.strictObject({
    of: nodeId.optional(),
    attribution: attributionSchema.optional(),
  }),
})

export const quoteNodes = { quotation, blockquote, pullquote }
