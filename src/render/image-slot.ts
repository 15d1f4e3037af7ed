import type { ArticleNode } from '../schema/content.js'
import type { ImageSlot } from './image.js'
import { isLead } from './lead.js'
import type { MarkupContext } from './markup-context.js'

/** Where a picture stands, told by what it stands in. */
export function slotOf(context: MarkupContext, parent: ArticleNode | undefined): ImageSlot {
  switch (parent?.type) {
    case 'figure':
      if (context.galleryFigures.has(parent)) return 'gallery'
      return isLead(context.article, parent) ? 'lead' : (parent.role ?? 'inline')
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
