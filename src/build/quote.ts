import type { Blockquote, Pullquote, Quotation } from '../schema/nodes.js'
import {
  type Block,
  blockContent,
  type Content,
  type FieldsOf,
  type Inline,
  lineContent,
} from './content.js'

/**
 * Builds a quotation within a sentence. Write the quotation marks yourself.
 *
 * @example
 * quotation({ speaker: 'ana' }, '“Calm,”').speaker // 'ana'
 */
export function quotation(...content: Content<FieldsOf<Quotation>, Inline>): Quotation {
  return { type: 'quotation', ...lineContent(content) }
}

/**
 * Builds words of others as a block of their own. A string is a paragraph.
 *
 * @example
 * blockquote({ attribution: { speaker: 'ana' } }, 'Calm.', 'Then not.').children.length // 2
 */
export function blockquote(...content: Content<FieldsOf<Blockquote>, Block>): Blockquote {
  return { type: 'blockquote', ...blockContent(content) }
}

/**
 * Builds words set large to draw the eye.
 *
 * @example
 * pullquote({ of: 'p1' }, 'It was ', emphasis('calm')).of // 'p1'
 */
export function pullquote(...content: Content<FieldsOf<Pullquote>, Inline>): Pullquote {
  return { type: 'pullquote', ...lineContent(content) }
}
