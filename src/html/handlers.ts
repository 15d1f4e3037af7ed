// Article → HTML. A file for each family of nodes, and this table of all handlers. It must not import
// from amp.
import type { Handlers } from '../render/handler.js'
import { aside, timeline, timelineEvent } from './aside.js'
import { chart, embed } from './embed.js'
import { caption, figure, gallery } from './figure.js'
import { code, heading, paragraph, root, thematicBreak } from './flow.js'
import { footnoteDefinition, footnoteReference } from './footnote.js'
import { image } from './image.js'
import { list, listItem } from './list.js'
import { newsletter } from './newsletter.js'
import { adSlot, paywall } from './paywall.js'
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
import { player } from './player.js'
import { blockquote, pullquote, quotation } from './quote.js'
import { relatedLink, relatedLinks } from './related.js'
import { table, tableCell, tableRow } from './table.js'
import { unknown } from './unknown.js'

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
  footnoteDefinition,
  code,
  thematicBreak,
  figure,
  caption,
  image,
  video: player,
  audio: player,
  embed,
  chart,
  gallery,
  aside,
  timeline,
  timelineEvent,
  relatedLinks,
  relatedLink,
  newsletter,
  paywall,
  adSlot,
  unknown,
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
  footnoteReference,
  quotation,
}
