import type { FootnoteDefinition, FootnoteReference } from '../schema/nodes.js'
import { type Block, blockContent, type Content, type FieldsOf } from './content.js'

/**
 * Builds a reference to a footnote.
 *
 * @param identifier What the footnote is called.
 *
 * @example
 * paragraph('It was calm.', footnoteReference('tide')).children.length // 2
 */
export function footnoteReference(
  identifier: string,
  fields: FieldsOf<FootnoteReference, 'identifier'> = {},
): FootnoteReference {
  return { type: 'footnoteReference', identifier, ...fields }
}

/**
 * Builds a footnote. A string is a paragraph.
 *
 * @param identifier What references call it.
 *
 * @example
 * toPlainString(footnote('tide', 'Measured at noon.')) // 'Measured at noon.'
 */
export function footnote(
  identifier: string,
  ...content: Content<FieldsOf<FootnoteDefinition, 'identifier'>, Block>
): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier, ...blockContent(content) }
}
