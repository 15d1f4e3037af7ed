import type { Aside, AsideRole } from '../schema/nodes.js'
import { type Block, blockContent, type Content, type FieldsOf } from './content.js'

/**
 * Creates a box beside the text. A string becomes a paragraph.
 *
 * @example
 * aside('keyPoints', { title: 'In short' }, list('Calm', 'Cold')).role // 'keyPoints'
 */
export function aside(role: AsideRole, ...content: Content<FieldsOf<Aside, 'role'>, Block>): Aside {
  return { type: 'aside', role, ...blockContent(content) }
}
