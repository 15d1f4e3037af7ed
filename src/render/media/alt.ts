import type { Image } from '../../schema/nodes.js'
import { cleanText } from '../safety/clean-text.js'

/** The alternative text of an image: `''` if the image is decorative, `undefined` if it is unknown. */
export function altOf({ alt, decorative }: Image): string | undefined {
  if (decorative === true) return ''
  return alt === undefined ? undefined : cleanText(alt)
}
