import type { Aside, AsideRole } from '../schema/nodes.js'
import { type Block, blockContent, type Content, type FieldsOf } from './content.js'

/**
 * Builds a box beside the text. A string is a paragraph.
 *
 * @example
 * aside('keyPoints', { title: 'In short' }, list('Calm', 'Cold')).role // 'keyPoints'
 */
export function aside(role: AsideRole, ...content: Content<FieldsOf<Aside, 'role'>, Block>): Aside {
  return { type: 'aside', role, ...blockContent(content) }
}
