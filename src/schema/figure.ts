import * as z from 'zod'
import { nodeSpec, noFields } from './define-node.js'
import { FIGURE_MEDIA } from './nodes.js'
import { someText } from './scalars.js'

export const figure = nodeSpec({
  type: 'figure',
  content: { one: FIGURE_MEDIA, last: 'caption' },
  schema: z.strictObject({
    role: z.enum(['lead', 'inline', 'supporting', 'wide', 'thumbnail']).optional(),
    title: someText.optional(),
  }),
})

export const gallery = nodeSpec({
  type: 'gallery',
  content: { many: ['figure'], last: 'caption' },
  schema: z.strictObject({
    layout: z.enum(['grid', 'carousel', 'pair', 'compare']).optional(),
    title: someText.optional(),
  }),
})

const caption = nodeSpec({
  type: 'caption',
  content: 'phrasing',
  schema: noFields,
})

export const figureNodes = { figure, gallery, caption }
