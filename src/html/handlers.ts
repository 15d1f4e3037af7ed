import type { Handlers } from '../render/handler.js'
import { caption, figure } from './figure.js'
import { code, heading, paragraph, root, thematicBreak } from './flow.js'
import { list, listItem } from './list.js'
import { image } from './media.js'
import { newsletter } from './newsletter.js'
import {
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
} from './phrasing.js'
import { blockquote, pullquote, quotation } from './quote.js'
import { relatedLink, relatedLinks } from './related.js'
import { table, tableCell, tableRow } from './table.js'

/** How each node becomes HTML. */
export const htmlHandlers: Handlers = {
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
  emphasis,
  strong,
  delete: strikethrough,
  superscript,
  subscript,
  span,
  inlineCode,
  break: lineBreak,
  link,
  quotation,
}
