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
import { handlerMap, type TextHandlers } from './state.js'
import { tableHandlers } from './table/table.js'
import { timelineHandlers } from './timeline.js'
import { unknownHandlers } from './unknown.js'

/**
 * The plain text handler of each node type. Made by a call: bundlers keep unused objects with spreads.
 */
export const textHandlers: TextHandlers = /* @__PURE__ */ (() => ({
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

/** The handlers in the form that renderers look up. */
export const textHandlerMap = /* @__PURE__ */ handlerMap(textHandlers)
