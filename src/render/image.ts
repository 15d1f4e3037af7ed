import type { Image, ImageSource } from '../schema/media.js'
import { showable } from './characters.js'
import type { RenderContext } from './context.js'
import { count, items } from './lenient.js'

/** How wide a picture is shown in the default stylesheet: the column, or the whole small screen. */
export const IMAGE_SIZES = '(min-width: 44rem) 42rem, 100vw'

/** What every target needs to know of a picture, checked. */
export interface ImageFacts {
  /** `undefined` if the URL is not safe. */
  src: string | undefined
  /** `''` if the picture is decorative. */
  alt: string
  /** Both sides in CSS pixels, if both are known. */
  size: { width: number; height: number } | undefined
  srcSet: string | undefined
}

/** Reads a picture; a URL that is not safe is reported. */
export function readImage(context: RenderContext, image: Image): ImageFacts {
  const width = count(image.width)
  const height = count(image.height)
  return {
    src: context.safeUrl('media', image.url, image, '/url'),
    alt: image.decorative === true ? '' : showable(image.alt),
    size: width === undefined || height === undefined ? undefined : { width, height },
    srcSet: width === undefined ? undefined : srcSet(context, image, width),
  }
}

/** Whether a source differs in size alone: other formats and versions are not for a `srcset`. */
function isSameVersion({ mediaType, media, colorScheme }: ImageSource): boolean {
  return (mediaType ?? media ?? colorScheme) === undefined
}

/**
 * The `srcset` of a picture: itself and its other sizes, the smallest first, each width once.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
 */
function srcSet(context: RenderContext, image: Image, ownWidth: number): string | undefined {
  const others = items(image.sources).filter(isSameVersion)
  if (others.length === 0) return undefined
  const byWidth = new Map<number, string>()
  for (const { url, width } of [{ url: image.url, width: ownWidth }, ...others]) {
    const pixels = count(width)
    if (pixels === undefined || byWidth.has(pixels)) continue
    const safe = context.safeUrl('media', url, image, '/sources')
    // A comma in a URL could end the candidate.
    if (safe !== undefined) byWidth.set(pixels, safe.replaceAll(',', '%2C'))
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, url]) => `${url} ${width}w`)
    .join(', ')
}
