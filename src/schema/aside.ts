import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Flow } from './nodes.js'
import { someText } from './scalars.js'

/**
 * What an aside is for.
 *
 * @example
 * const role: AsideRole = 'keyPoints'
 */
export type AsideRole =
  | 'factBox'
  | 'keyPoints'
  | 'qa'
  | 'profile'
  | 'context'
  | 'disclaimer'
  | 'editorsNote'
  | 'stat'

/**
 * A box beside the text.
 *
 * @example
 * const facts: Aside = {
 *   type: 'aside',
 *   role: 'factBox',
 *   title: 'The port in numbers',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Two ferries a day.' }] }],
 * }
 */
export interface Aside extends NodeFields {
  type: 'aside'
  /** What the box is for. */
  role: AsideRole
  /** The heading of the box. */
  title?: string | undefined
  /** The blocks in the box. */
  children: Flow[]
}

export const aside = nodeSpec({
  type: 'aside',
  content: 'flow',
  schema: z.strictObject({
    role: z.enum([
      'factBox',
      'keyPoints',
      'qa',
      'profile',
      'context',
      'disclaimer',
      'editorsNote',
      'stat',
    ]),
    title: someText.optional(),
  }),
})
