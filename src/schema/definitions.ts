import { adSlot } from './ad-slot.js'
import { aside } from './aside.js'
import { chart } from './chart.js'
import type { NodeSpec } from './define-node.js'
import { embed } from './embed.js'
import { caption, figure, gallery } from './figure.js'
import { code, heading, paragraph, root, thematicBreak } from './flow.js'
import { footnoteDefinition, footnoteReference } from './footnote.js'
import { image } from './image.js'
import { list, listItem } from './list.js'
import { newsletter } from './newsletter.js'
import type { NodeType } from './nodes.js'
import { paywall } from './paywall.js'
import {
  breakNode,
  deleteNode,
  emphasis,
  inlineCode,
  link,
  span,
  strong,
  subscript,
  superscript,
  text,
} from './phrasing.js'
import { audio, video } from './player.js'
import { blockquote, pullquote, quotation } from './quote.js'
import { relatedLink, relatedLinks } from './related.js'
import { table, tableCell, tableRow } from './table.js'
import { timeline, timelineEvent } from './timeline.js'

/** The definition of each node but `unknown`, whose children are what its position takes. */
export const definitions = {
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
  video,
  audio,
  embed,
  chart,
  gallery,
  aside,
  timeline,
  timelineEvent,
  paywall,
  adSlot,
  relatedLinks,
  relatedLink,
  newsletter,
  text,
  emphasis,
  strong,
  delete: deleteNode,
  superscript,
  subscript,
  span,
  inlineCode,
  break: breakNode,
  link,
  footnoteReference,
  quotation,
} satisfies { [T in Exclude<NodeType, 'unknown'>]: NodeSpec<T> }
