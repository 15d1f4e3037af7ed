import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'
import { nodeFields } from './node.js'
import { someText } from './scalars.js'

const text = nodeSpec({
  type: 'text',
  content: 'none',
  schema: z.strictObject({
    value: z.string(),
  }),
})

const inlineCode = nodeSpec({
  type: 'inlineCode',
  content: 'none',
  schema: z.strictObject({
    value: z.string(),
  }),
})

const breakNode = nodeSpec({
  type: 'break',
  content: 'none',
  schema: noFields,
})

export const link = nodeSpec({
  type: 'link',
  content: 'phrasing',
  schema: z.strictObject({
    // Any string is accepted, because the text of a link with an unsafe URL is worth keeping: this
    // is a warning.
    url: z.string(),
    title: someText.optional(),
    rel: z.array(z.enum(['sponsored', 'nofollow', 'ugc'])).optional(),
  }),
})

const emphasis = nodeSpec({ type: 'emphasis', content: 'phrasing', schema: noFields })

const strong = nodeSpec({ type: 'strong', content: 'phrasing', schema: noFields })

const deleteNode = nodeSpec({ type: 'delete', content: 'phrasing', schema: noFields })

const superscript = nodeSpec({ type: 'superscript', content: 'phrasing', schema: noFields })

const subscript = nodeSpec({ type: 'subscript', content: 'phrasing', schema: noFields })

const span = nodeSpec({
  type: 'span',
  content: 'phrasing',
  schema: z
    .strictObject({ lang: nodeFields.lang, dir: nodeFields.dir })
    .refine(({ lang, dir }) => lang ?? dir, {
      params: { code: 'span-empty' },
      error:
        'A `span` needs `lang` or `dir`. Set one of them, or replace the span with its children.',
    }),
})

export const phrasingNodes = {
  text,
  inlineCode,
  break: breakNode,
  link,
  emphasis,
  strong,
  delete: deleteNode,
  superscript,
  subscript,
  span,
}
