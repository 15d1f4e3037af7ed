import { cleanText } from '../render/safety/clean-text.js'
import type { Image } from '../schema/image.js'
import type { TextHandler } from './handler.js'
import { reportLoss } from './losses.js'

/** A picture is told in words, unless it says nothing that a reader could miss. */
export const image: TextHandler<Image> = (state, node, width) => {
  const { context, marks, settings, wrap } = state
  const alt = cleanText(node.alt).trim()
  const isTold = settings.images === 'alt' && node.decorative !== true && alt !== ''
  reportLoss(state, isTold ? 'image-as-text' : 'image-left-out', node)
  if (!isTold) return ''
  const { image: label, colon } = context.labels
  return wrap(marks.open + label + colon + alt + marks.close, width)
}
