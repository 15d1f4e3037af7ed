import { z } from 'zod'
import type { FigureMedia, Phrasing } from './content.js'
import { type NodeFields, nodeFields } from './node.js'

/** The part a figure plays on the page. */
export type FigureRole = 'lead' | 'inline' | 'supporting' | 'wide' | 'thumbnail'

/** A picture, a table or a piece of code, with its caption. */
export interface Figure extends NodeFields {
  type: 'figure'
  role?: FigureRole | undefined
  children: [media: FigureMedia, caption?: Caption | undefined]
}

/** The words under a figure. The credit is not among them: it is in the media's `rights`. */
export interface Caption extends NodeFields {
  type: 'caption'
  children: Phrasing[]
}

export const figureFields = {
  ...nodeFields,
  type: z.literal('figure'),
  role: z.enum(['lead', 'inline', 'supporting', 'wide', 'thumbnail']).optional(),
}

export const captionFields = { ...nodeFields, type: z.literal('caption') }
