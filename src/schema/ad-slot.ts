import * as z from 'zod'
import { type NodeFields, nodeFields } from './node.js'
import { someText } from './scalars.js'

/**
 * Where an advertisement may stand.
 *
 * @example
 * const slot: AdSlot = { type: 'adSlot', name: 'mid' }
 */
export interface AdSlot extends NodeFields {
  type: 'adSlot'
  /** What the advertising system calls it. */
  name?: string | undefined
}

export const adSlotSchema = z.strictObject({
  ...nodeFields,
  type: z.literal('adSlot'),
  name: someText.optional(),
})
