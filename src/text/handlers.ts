import { caption, figure } from './figure.js'
import { code, heading, paragraph, root, thematicBreak } from './flow.js'
import type { TextHandlers } from './handler.js'
import { list, listItem } from './list.js'
import { image } from './media.js'
import { newsletter } from './newsletter.js'
import { inlineCode, lineBreak, link, text, words } from './phrasing.js'
import { blockquote, pullquote } from './quote.js'
import { relatedLink, relatedLinks } from './related.js'
import { table, tableCell, tableRow } from './table.js'

/** How each node becomes plain text. */
export const textHandlers: TextHandlers = {
  root,
  paragraph,
  heading,
  blockquote,
  pullquote,
  list,
  listItem,
  table,
  tableRow,
  tableCell,
  code,
  thematicBreak,
  figure,
  caption,
  image,
  relatedLinks,
  relatedLink,
  newsletter,
  text,
  emphasis: words,
  strong: words,
  delete: words,
  superscript: words,
  subscript: words,
  span: words,
  inlineCode,
  break: lineBreak,
  link,
  quotation: words,
}
