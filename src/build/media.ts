import type { Image } from '../schema/nodes.js'
import type { FieldsOf } from './content.js'

/**
 * Creates an image.
 *
 * @param url `http:`, `https:` or relative.
 * @param alt The picture in words; for one that says nothing, `''` and `decorative: true`. If the
 *   words are unknown, `undefined`.
 *
 * @example
 * image('ferry.jpg', 'A ferry', { width: 800, height: 500 }).alt // 'A ferry'
 */
export function image(
  url: string,
  alt: string | undefined,
  fields: FieldsOf<Image, 'url' | 'alt'> = {},
): Image {
  return { type: 'image', url, ...(alt !== undefined && { alt }), ...fields }
}
