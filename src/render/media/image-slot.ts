import type { ArticleNode, FigureRole } from '../../schema/nodes.js'
import type { MarkupContext } from '../markup-context.js'
import { ownKeys } from '../safety/own-keys.js'
import type { ImageSlot } from './image-hook.js'
import { isLead } from './lead.js'

/** The slot of a figure is the part that it plays. */
const FIGURE_SLOTS = /* @__PURE__ */ ownKeys<FigureRole, ImageSlot>({
  lead: 'lead',
  inline: 'inline',
  supporting: 'supporting',
  wide: 'wide',
  thumbnail: 'thumbnail',
})

/** Where a picture stands, told by what it stands in. */
export function slotOf(context: MarkupContext, parent: ArticleNode | undefined): ImageSlot {
  switch (parent?.type) {
    case 'figure':
      if (context.galleryFigures.has(parent)) return 'gallery'
      return isLead(context.article, parent)
        ? 'lead'
        : (FIGURE_SLOTS[parent.role ?? 'inline'] ?? 'inline')
    case 'relatedLink':
      return 'related'
    case 'video':
    case 'audio':
      return 'poster'
    case 'chart':
      return 'chart'
    default:
      return 'inline'
  }
}
