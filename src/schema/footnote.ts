import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Flow } from './nodes.js'
import { someText } from './scalars.js'

/**
 * A reference to a footnote. Renderers number the notes in the order of their first references.
 *
 * @example
 * const reference: FootnoteReference = { type: 'footnoteReference', identifier: 'tide' }
 */
export interface FootnoteReference extends NodeFields {
  type: 'footnoteReference'
  /** The `identifier` of the footnote. */
  identifier: string
  /** The identifier as an author wrote it, such as `Tide`. Renderers don't need it. */
  label?: string | undefined
}

/**
 * A footnote. Renderers list it with the other notes, wherever it stands.
 *
 * @example
 * const note: FootnoteDefinition = {
 *   type: 'footnoteDefinition',
 *   identifier: 'tide',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Measured at noon.' }] }],
 * }
 */
export interface FootnoteDefinition extends NodeFields {
  type: 'footnoteDefinition'
  /** What references call it: no other footnote of the article has it. */
  identifier: string
  /** The identifier as an author wrote it, such as `Tide`. Renderers don't need it. */
  label?: string | undefined
  /** The blocks of the note: most often one paragraph. */
  children: Flow[]
}

const association = z.strictObject({ identifier: someText, label: someText.optional() })

export const footnoteReference = nodeSpec({
  type: 'footnoteReference',
  content: 'none',
  schema: association,
})

export const footnoteDefinition = nodeSpec({
  type: 'footnoteDefinition',
  content: 'flow',
  schema: association,
})
