import { nodeSpec, noFields } from './define-node.js'
import type { NodeFields } from './node.js'

/**
 * Where the free part ends: at most one, at the top level of the body.
 *
 * @example
 * const gate: Paywall = { type: 'paywall' }
 */
export interface Paywall extends NodeFields {
  type: 'paywall'
}

export const paywall = nodeSpec({
  type: 'paywall',
  content: 'none',
  schema: noFields,
})
