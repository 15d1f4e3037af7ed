import { showable } from '../render/characters.js'
import type { Image } from '../schema/media.js'
import type { TextHandler } from './handler.js'
import { wrap } from './wrap.js'

/** A picture is told in words, unless it says nothing that a reader could miss. */
export const image: TextHandler<Image> = ({ context }, node, width) => {
  const alt = showable(node.alt).trim()
  if (node.decorative === true || alt === '') return ''
  const { image: label, colon } = context.labels
  return wrap(`[${label}${colon}${alt}]`, width)
}
