import { altOf } from '../render/media/alt.js'
import type { Image } from '../schema/nodes.js'
import { reportLoss } from './losses.js'
import type { State, TextHandler } from './state.js'

/** Renders the alternative text of an image, unless the image is decorative. */
const image: TextHandler<Image> = (state, node, width) => {
  const alt = altOf(node)
  const isShown = state.settings.images === 'alt' && alt?.trim() !== ''
  if (!isShown) reportLoss(state, 'image-left-out', node)
  else reportLoss(state, alt === undefined ? 'alt-missing' : 'image-as-text', node)
  // A caption replaces an image whose alternative text is unknown.
  const isReplaced = alt === undefined && state.captioned.has(node)
  return isShown && !isReplaced ? state.wrap(pictureLabel(state, alt?.trim()), width) : ''
}

/** Whether an image has an alternative text for readers. */
export function isDescribed(image: Image): boolean {
  return (altOf(image) ?? '').trim() !== ''
}

/** The text that replaces an image, in brackets. */
export function pictureLabel({ marks, labels }: State, words: string | undefined): string {
  const label = words === undefined ? labels.image : labels.image + labels.colon + words
  return marks.open + label + marks.close
}

export const imageHandlers = { image }
