import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import { someText } from './scalars.js'

/**
 * A position for an advertisement.
 *
 * @example
 * const slot: AdSlot = { type: 'adSlot', name: 'mid' }
 */
export interface AdSlot extends NodeFields {
  type: 'adSlot'
  /** What the advertising system calls it. */
  name?: string | undefined
}

export const adSlot = nodeSpec({
  type: 'adSlot',
  content: 'none',
  schema: z.strictObject({
    name: someText.optional(),
  }),
})
