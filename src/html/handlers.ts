// HTML: takes an article and returns hast. One file per family of nodes, and this table of all
// handlers. Must not import AMP.
import type { Handlers } from '../render/handler.js'
import { adSlotHandlers } from './ad-slot.js'
import { asideHandlers } from './aside.js'
import { chartHandlers } from './chart.js'
import { embedHandlers } from './embed.js'
import { figureHandlers } from './figure.js'
import { flowHandlers } from './flow.js'
import { footnoteHandlers } from './footnote.js'
import { imageHandlers } from './image.js'
import { listHandlers } from './list.js'
import { newsletterHandlers } from './newsletter.js'
import { paywallHandlers } from './paywall.js'
import { phrasingHandlers } from './phrasing.js'
import { playerHandlers } from './player.js'
import { quoteHandlers } from './quote.js'
import { relatedHandlers } from './related.js'
import { tableHandlers } from './table.js'
import { timelineHandlers } from './timeline.js'
import { unknownHandlers } from './unknown.js'

/** The HTML handler of each node type. Made by a call: bundlers keep unused objects with spreads. */
export const htmlHandlers: Handlers = /* @__PURE__ */ (() => ({
  ...flowHandlers,
  ...phrasingHandlers,
  ...quoteHandlers,
  ...listHandlers,
  ...tableHandlers,
  ...footnoteHandlers,
  ...figureHandlers,
  ...imageHandlers,
  ...playerHandlers,
  ...embedHandlers,
  ...chartHandlers,
  ...asideHandlers,
  ...timelineHandlers,
  ...relatedHandlers,
  ...newsletterHandlers,
  ...paywallHandlers,
  ...adSlotHandlers,
  ...unknownHandlers,
}))()
