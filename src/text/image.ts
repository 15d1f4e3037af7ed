import { creditText } from '../render/format/credit.js'
import { altOf } from '../render/media/alt.js'
import type { Image } from '../schema/nodes.js'
import { linkWords, markLink } from './links.js'
import { reportLoss } from './losses.js'
import type { State, TextHandler } from './state.js'

/** Renders the alternative text of an image, unless the image is decorative. */
const image: TextHandler<Image> = (state, node, width) => {
  const alt = altOf(node)?.trim()
  const isShown = state.settings.images === 'alt' && alt !== ''
  if (!isShown) reportLoss(state, 'image-left-out', node)
  else reportLoss(state, alt === undefined ? 'alt-missing' : 'image-as-text', node)
  if (!isShown) return ''
  const isCaptioned = state.figureImages.get(node)
  if (isCaptioned === undefined) return inLine(state, node, alt)
  // The caption replaces an image whose alternative text is unknown.
  if (alt === undefined && isCaptioned) return ''
  return state.wrap(linkWords(state, pictureLabel(state, alt), ...linkOf(node)), width)
}

/** Within a line, the alternative text is a part of the words. */
function inLine(state: State, node: Image, alt: string | undefined): string {
  if ((creditText(node.rights) ?? node.contentWarning) !== undefined) {
    reportLoss(state, 'image-details-left-out', node)
  }
  const words = alt?.replace(/\s+/g, ' ') ?? pictureLabel(state, undefined)
  return markLink(state, words, ...linkOf(node))
}

/** The link of an image, and its position. */
function linkOf(node: Image): [{ url: string | undefined }, { of: Image; field: string }] {
  return [{ url: node.href }, { of: node, field: '/href' }]
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
