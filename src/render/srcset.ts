import type { Image } from '../schema/media.js'
import type { RenderContext } from './context.js'
import { count, items } from './lenient.js'

/** How wide a picture is shown in the default stylesheet: the column, or the whole small screen. */
export const IMAGE_SIZES = '(min-width: 44rem) 42rem, 100vw'

/**
 * The `srcset` of a picture: itself and its other sizes, the smallest first, each width once.
 *
 * @returns `undefined` if there is nothing to choose from.
 * @see https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
 */
export function srcSet(context: RenderContext, image: Image): string | undefined {
  const others = items(image.sources)
  if (others.length === 0 || count(image.width) === undefined) return undefined
  const byWidth = new Map<number, string>()
  for (const { url, width } of [image, ...others]) {
    if (count(width) === undefined || byWidth.has(width as number)) continue
    const safe = context.safeUrl('media', url, image, '/sources')
    // A comma or a blank in a URL would end the candidate.
    if (safe !== undefined) byWidth.set(width as number, safe.replaceAll(',', '%2C'))
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, url]) => `${url} ${width}w`)
    .join(', ')
}
