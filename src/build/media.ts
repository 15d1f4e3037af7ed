import type { Image } from '../schema/nodes.js'
import type { FieldsOf } from './content.js'

/**
 * Creates an image.
 *
 * @param url `http:`, `https:` or relative.
 * @param alt The alternative text. For an image without information, use `''` and `decorative: true`.
 *
 * @example
 * image('ferry.jpg', 'A ferry', { width: 800, height: 500 }).alt // 'A ferry'
 */
export function image(
  url: string,
  alt: string,
  fields: FieldsOf<Image, 'url' | 'alt'> = {},
): Image {
  return { type: 'image', url, alt, ...fields }
}
