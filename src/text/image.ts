import type { Image } from '../schema/nodes.js'
import { reportLoss } from './losses.js'
import type { State, TextHandler } from './state.js'

/** Renders the alternative text of an image, unless the image is decorative. */
const image: TextHandler<Image> = (state, node, width) => {
  const hasLabel = state.settings.images === 'alt' && isDescribed(node)
  reportLoss(state, hasLabel ? 'image-as-text' : 'image-left-out', node)
  return hasLabel ? state.wrap(pictureLabel(state, node.alt.trim()), width) : ''
}

/** Whether an image has an alternative text for readers. */
export function isDescribed({ alt, decorative }: Image): boolean {
  return decorative !== true && alt.trim() !== ''
}

/** Returns the text that replaces an image, in brackets. */
export function pictureLabel({ marks, labels }: State, words: string): string {
  return marks.open + labels.image + labels.colon + words + marks.close
}

export const imageHandlers = { image }
