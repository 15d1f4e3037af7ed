import { adSlotNodes } from '../../src/schema/ad-slot.js'
import { asideNodes } from '../../src/schema/aside.js'
import { chartNodes } from '../../src/schema/chart.js'
import { embedNodes } from '../../src/schema/embed.js'
import { figureNodes } from '../../src/schema/figure.js'
import { flowNodes } from '../../src/schema/flow.js'
import { footnoteNodes } from '../../src/schema/footnote.js'
import { imageNodes } from '../../src/schema/image.js'
import { listNodes } from '../../src/schema/list.js'
import { newsletterNodes } from '../../src/schema/newsletter.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { paywallNodes } from '../../src/schema/paywall.js'
import { phrasingNodes } from '../../src/schema/phrasing.js'
import { playerNodes } from '../../src/schema/player.js'
import { quoteNodes } from '../../src/schema/quote.js'
import { relatedNodes } from '../../src/schema/related.js'
import { tableNodes } from '../../src/schema/table.js'
import { timelineNodes } from '../../src/schema/timeline.js'

/** The nodes by family, in the order of the page. */
export const FAMILIES: Record<string, NodeType[]> = {
  'Blocks of text': typesOf(flowNodes),
  'Within a line': typesOf(phrasingNodes),
  Quotes: typesOf(quoteNodes),
  'Lists and tables': typesOf({ ...listNodes, ...tableNodes }),
  Footnotes: typesOf(footnoteNodes),
  'Figures and galleries': typesOf(figureNodes),
  Media: typesOf({ ...imageNodes, ...playerNodes, ...embedNodes, ...chartNodes }),
  'Boxes and timelines': typesOf({ ...asideNodes, ...timelineNodes }),
  'Related links': typesOf(relatedNodes),
  'Newsletter, paywall, advertisement': typesOf({
    ...newsletterNodes,
    ...paywallNodes,
    ...adSlotNodes,
  }),
  'Unknown nodes': ['unknown'],
}

function typesOf(family: { readonly [T in NodeType]?: unknown }): NodeType[] {
  return Object.keys(family) as NodeType[]
}
