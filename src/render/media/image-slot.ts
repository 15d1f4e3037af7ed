import type { ArticleNode, FigureRole, Image } from '../../schema/nodes.js'
import { isInline } from '../../tree/plain-text.js'
import type { MarkupContext } from '../markup-context.js'
import { ownValue } from '../safety/own-value.js'
import type { ImageSlot } from './image-hook.js'
import { isLead } from './lead.js'

/** The slot of a figure is the part that it plays. */
const FIGURE_SLOTS: Record<FigureRole, ImageSlot> = {
  lead: 'lead',
  inline: 'inline',
  supporting: 'supporting',
  wide: 'wide',
  thumbnail: 'thumbnail',
}

/** Nodes that hold a line of text. */
const LINES: ReadonlySet<unknown> = new Set(
  'paragraph heading pullquote caption tableCell quotation link emphasis strong delete superscript subscript span'.split(
    ' ',
  ),
)

/** Where a picture stands, told by what it stands in. */
export function slotOf(
  context: MarkupContext,
  image: Image,
  parent: ArticleNode | undefined,
): ImageSlot {
  switch (parent?.type) {
    case 'figure':
      if (context.galleryFigures.has(parent)) return 'gallery'
      return isLead(context.article, parent)
        ? 'lead'
        : (ownValue(FIGURE_SLOTS, parent.role) ?? 'inline')
    case 'relatedLink':
      return parent.image === image ? 'related' : 'text'
    case 'unknown':
      return isInline(parent) ? 'text' : 'inline'
    case 'video':
    case 'audio':
      return 'poster'
    case 'chart':
      return 'chart'
    default:
      return LINES.has(parent?.type) ? 'text' : 'inline'
  }
}
