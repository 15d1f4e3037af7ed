import type { Image } from '../schema/nodes.js'
import type { FieldsOf } from './content.js'

/**
 * Creates an image.
 *
 * @param url `http:`, `https:` or relative.
 * @param alt A description of the image: `''` with `decorative: true` if it has no information,
 *   `undefined` if it is unknown.
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
