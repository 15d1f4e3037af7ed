import { aside, timeline, timelineEvent } from './aside.js'
import { chart, embed } from './embed.js'
import { caption, figure, gallery } from './figure.js'
import { code, heading, paragraph, root, thematicBreak } from './flow.js'
import type { TextHandlers } from './handler.js'
import { image } from './image.js'
import { list, listItem } from './list.js'
import { newsletter } from './newsletter.js'
import { adSlot, paywall } from './paywall.js'
import { inlineCode, lineBreak, link, raisedWords, struckWords, text, words } from './phrasing.js'
import { player } from './player.js'
import { blockquote, pullquote } from './quote.js'
import { relatedLink, relatedLinks } from './related.js'
import { table, tableCell, tableRow } from './table/table.js'
import { unknown } from './unknown.js'

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
  emphasis: words,
  strong: words,
  delete: struckWords,
  superscript: raisedWords,
  subscript: raisedWords,
  span: words,
  inlineCode,
  break: lineBreak,
  link,
  quotation: words,
}
