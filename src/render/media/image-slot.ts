import type { ArticleNode, FigureRole } from '../../schema/nodes.js'
import type { MarkupContext } from '../markup-context.js'
import { ownValue } from '../safety/own-value.js'
import type { ImageSlot } from './image-hook.js'
import { isLead } from './lead.js'

/** The image slot of each figure role. */
const FIGURE_SLOTS: Record<FigureRole, ImageSlot> = {
  lead: 'lead',
  inline: 'inline',
  supporting: 'supporting',
  wide: 'wide',
  thumbnail: 'thumbnail',
}

/** Returns the slot of an image, based on its parent. */
export function slotOf(context: MarkupContext, parent: ArticleNode | undefined): ImageSlot {
  switch (parent?.type) {
    case 'figure':
      if (context.galleryFigures.has(parent)) return 'gallery'
      return isLead(context.article, parent)
        ? 'lead'
        : (ownValue(FIGURE_SLOTS, parent.role) ?? 'inline')
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
