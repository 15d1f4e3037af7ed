import * as z from 'zod'
import { type NodeFields, nodeFields } from './node.js'

/**
 * Where the free part ends: at most one, at the top level of the body.
 *
 * @example
 * const gate: Paywall = { type: 'paywall' }
 */
export interface Paywall extends NodeFields {
  type: 'paywall'
}

export const paywallSchema = z.strictObject({ ...nodeFields, type: z.literal('paywall') })
