import { adSlotNodes } from './ad-slot.js'
import { asideNodes } from './aside.js'
import { chartNodes } from './chart.js'
import type { NodeSpec } from './define-node.js'
import { embedNodes } from './embed.js'
import { figureNodes } from './figure.js'
import { flowNodes } from './flow.js'
import { footnoteNodes } from './footnote.js'
import { imageNodes } from './image.js'
import { listNodes } from './list.js'
import { newsletterNodes } from './newsletter.js'
import type { NodeType } from './nodes.js'
import { paywallNodes } from './paywall.js'
import { phrasingNodes } from './phrasing.js'
import { playerNodes } from './player.js'
import { quoteNodes } from './quote.js'
import { relatedNodes } from './related.js'
import { tableNodes } from './table.js'
import { timelineNodes } from './timeline.js'

/** The definition of each node except `unknown`, whose children depend on its position. */
export const definitions = {
  ...flowNodes,
  ...phrasingNodes,
  ...quoteNodes,
  ...listNodes,
  ...tableNodes,
  ...footnoteNodes,
  ...figureNodes,
  ...imageNodes,
  ...playerNodes,
  ...embedNodes,
  ...chartNodes,
  ...asideNodes,
  ...timelineNodes,
  ...relatedNodes,
  ...newsletterNodes,
  ...paywallNodes,
  ...adSlotNodes,
} satisfies { [T in Exclude<NodeType, 'unknown'>]: NodeSpec<T> }
