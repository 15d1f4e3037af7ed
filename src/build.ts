/**
 * Functions that create nodes.
 *
 * Guide: [Modelling articles](../docs/guides/modelling-articles.md).
 *
 * @module
 */

export { aside } from './build/aside.js'
export type { Block, Content, FieldsOf, Inline, Value } from './build/content.js'
export { type CaptionWords, caption, figure, gallery } from './build/figure.js'
export { code, heading, paragraph, root, root as body, thematicBreak } from './build/flow.js'
export { footnote, footnoteReference } from './build/footnote.js'
export { type Item, list, listItem, orderedList } from './build/list.js'
export { image } from './build/media.js'
export {
  emphasis,
  inlineCode,
  lineBreak,
  link,
  span,
  strikethrough,
  strong,
  subscript,
  superscript,
  text,
} from './build/phrasing.js'
export { blockquote, pullquote, quotation } from './build/quote.js'
export { relatedLink, relatedLinks } from './build/related.js'
export { type Cell, type Row, table, tableCell, tableRow } from './build/table.js'
