import { adSlot } from './ad-slot.js'
import { aside, timelineEvent } from './aside.js'
import { chart } from './chart.js'
import { embed } from './embed.js'
import { caption, figure, gallery } from './figure.js'
import { code, heading, paragraph, root, thematicBreak } from './flow.js'
import { image } from './image.js'
import { list, listItem } from './list.js'
import { newsletter } from './newsletter.js'
import { paywall } from './paywall.js'
import { lineBreak, link, struckWords, subscript, superscript, text, words } from './phrasing.js'
import { player } from './player.js'
import { blockquote, pullquote } from './quote.js'
import { relatedLink, relatedLinks } from './related.js'
import { handlerMap, type TextHandlers } from './state.js'
import { table, tableCell, tableRow } from './table/table.js'
import { unknown } from './unknown.js'

/** The plain text handler of each node type. */
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
  timeline: aside,
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
  superscript,
  subscript,
  span: words,
  inlineCode: text,
  break: lineBreak,
  link,
  quotation: words,
}

/** The handlers in the form that renderers look up. */
export const textHandlerMap = /* @__PURE__ */ handlerMap(textHandlers)
