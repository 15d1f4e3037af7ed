import type { Crop, Image, ImageSource } from '../../schema/nodes.js'
import type { MarkupContext } from '../markup-context.js'
import { cleanText } from '../safety/clean-text.js'
import type { ImageSlot, ImageUrls } from './image-hook.js'
import { positiveInteger, type Size, sizeOf } from './size.js'

/** A version of an image: a `source` of a `picture`. */
interface ImageVersion {
  media: string | undefined
  type: string | undefined
  srcSet: string
  sizes: string
  width: number | undefined
  height: number | undefined
}

/** The checked facts about an image that targets need. */
export interface ImageFacts {
  /** `undefined` if the URL is not safe. */
  src: string | undefined
  /** `''` if the image is decorative. */
  alt: string
  /** The dimensions in CSS pixels, or at least in proportion, if known. */
  size: { width: number; height: number } | undefined
  srcSet: string | undefined
  sizes: string | undefined
  /** Whether only a crop is shown, which fills the size. */
  isCropped: boolean
  /** The focal point as a CSS position: `30% 50%`. */
  position: string | undefined
  /** Other versions than the one at `src`, the most specific first. */
  versions: ImageVersion[]
}

/** The width of each slot in the default stylesheet. */
const SIZES: Record<ImageSlot, string> = {
  lead: '(min-width: 44rem) 42rem, 100vw',
  inline: '(min-width: 44rem) 42rem, 100vw',
  supporting: '(min-width: 44rem) 42rem, 100vw',
  wide: '(min-width: 44rem) 42rem, 100vw',
  thumbnail: '10rem',
  gallery: '(min-width: 44rem) 20rem, 50vw',
  related: '6rem',
  poster: '(min-width: 44rem) 42rem, 100vw',
  chart: '(min-width: 44rem) 42rem, 100vw',
  // Not on the page: for social networks.
  social: '100vw',
}

/** Resolves an image for its slot, and reports an unsafe URL. */
export function resolveImage(context: MarkupContext, image: Image, slot: ImageSlot): ImageFacts {
  const { crop, hooked } = imageForSlot(context, image, slot)
  const size = crop ? croppedSize(image, crop) : wholeSizeOf(image)
  const alt = image.decorative === true ? '' : cleanText(image.alt)
  if (hooked) {
    const { srcset: srcSet, sizes = SIZES[slot] } = hooked
    return {
      src: context.safeUrl('media', hooked.src, image, '/url'),
      alt,
      size: wholeSizeOf(hooked) ?? size,
      srcSet,
      sizes: srcSet && sizes,
      isCropped: false,
      position: focus(image.focalPoint),
      versions: [],
    }
  }
  const srcSet = ownSrcSet(context, image)
  return {
    src: context.safeUrl('media', image.url, image, '/url'),
    alt,
    size,
    srcSet,
    sizes: srcSet && SIZES[slot],
    isCropped: crop !== undefined && size !== undefined,
    position: crop ? positionOf(crop) : focus(image.focalPoint),
    versions: versionsOf(context, image, SIZES[slot]),
  }
}

/** The crop that an image has for a slot, and what the caller's hook returns for both. */
export function imageForSlot(
  context: MarkupContext,
  image: Image,
  slot: ImageSlot,
): { crop: Crop | undefined; hooked: ImageUrls | undefined } {
  const crop = image.crops?.find(({ name }) => name === slot)
  return { crop, hooked: context.image?.(image, slot, crop) }
}

/** Both dimensions, or `undefined` if one is missing. */
function wholeSizeOf(file: Partial<Size>): ImageFacts['size'] {
  const { width, height } = sizeOf(file)
  return width === undefined || height === undefined ? undefined : { width, height }
}

/** The dimensions of a crop in the file, or only its proportions. */
function croppedSize(image: Image, { aspectRatio, width }: Crop) {
  const [across = 0, down = 0] = String(aspectRatio).split(':').map(Number)
  if (!(across > 0 && down > 0)) return wholeSizeOf(image)
  const pixels = Math.round((positiveInteger(image.width) ?? 0) * part(width))
  return pixels > 0
    ? { width: pixels, height: Math.max(1, Math.round((pixels * down) / across)) }
    : { width: across, height: down }
}

/** The CSS position that shows the crop in a box of its aspect ratio. */
function positionOf({ x, y, width, height }: Crop): string {
  const along = (start: number, length: number): number =>
    part(length) < 1 ? part(part(start) / (1 - part(length))) : 0.5
  return percentages(along(x, width), along(y, height))
}

function focus(point: Image['focalPoint']): string | undefined {
  return typeof point === 'object' && point !== null
    ? percentages(part(point.x), part(point.y))
    : undefined
}

function percentages(x: number, y: number): string {
  return [x, y].map((value) => `${Math.round(value * 1000) / 10}%`).join(' ')
}

/** A number from 0 to 1. Anything else counts as the middle. */
function part(value: number): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, 1) : 0.5
}

/** Whether a source differs only in size. */
function isSameVersion({ mediaType, media, colorScheme }: ImageSource): boolean {
  return (mediaType ?? media ?? colorScheme) === undefined
}

/** The `srcset` of an image: itself and its other sizes. */
function ownSrcSet(context: MarkupContext, image: Image): string | undefined {
  const others = (image.sources ?? []).filter(isSameVersion)
  const { url, width } = image
  if (others.length === 0 || positiveInteger(width) === undefined) return undefined
  return srcSetOf(context, image, [{ url, width: width as number }, ...others])
}

/**
 * The versions of an image. A browser takes the first that matches, so those for some screens or
 * color schemes come before those that differ only in format.
 *
 * @see https://html.spec.whatwg.org/multipage/embedded-content.html#the-picture-element
 */
function versionsOf(context: MarkupContext, image: Image, sizes: string): ImageVersion[] {
  const groups = new Map<string, ImageSource[]>()
  for (const source of image.sources ?? []) {
    if (isSameVersion(source)) continue
    const key = JSON.stringify([source.media, source.colorScheme, source.mediaType])
    groups.set(key, [...(groups.get(key) ?? []), source])
  }
  return [...groups.values()]
    .sort(([a], [b]) => conditions(b) - conditions(a))
    .flatMap((sources) => {
      const srcSet = srcSetOf(context, image, sources)
      const [first] = sources
      if (srcSet === '' || !first) return []
      const { width, height } = wholeSizeOf(first) ?? {}
      const type = first.mediaType === undefined ? undefined : cleanText(first.mediaType)
      return [{ media: mediaOf(first), type, srcSet, sizes, width, height }]
    })
}

/** How specific a source is: screens count more than color schemes, and those more than formats. */
function conditions(source: ImageSource | undefined): number {
  const { media, colorScheme, mediaType } = source ?? {}
  return (media ? 4 : 0) + (colorScheme ? 2 : 0) + (mediaType ? 1 : 0)
}

/** The media query for the screen, the color scheme, or both. */
function mediaOf({ media, colorScheme }: ImageSource): string | undefined {
  const query = media === undefined ? undefined : cleanText(media)
  if (colorScheme !== 'light' && colorScheme !== 'dark') return query
  const scheme = `(prefers-color-scheme: ${colorScheme})`
  if (query === undefined) return scheme
  // A comma means “or”.
  return query
    .split(',')
    .map((part) => `${inBrackets(part.trim())} and ${scheme}`)
    .join(', ')
}

/**
 * In a media query, `or` and `not` need brackets to be combined with `and`. A media type takes none.
 *
 * @see https://drafts.csswg.org/mediaqueries/#mq-syntax
 */
function inBrackets(query: string): string {
  return /^not\s*\(|^\(.*\bor\b/i.test(query) ? `(${query})` : query
}

/**
 * A `srcset` with the smallest file first and each width once.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
 */
function srcSetOf(
  context: MarkupContext,
  image: Image,
  sources: readonly { url: string; width: number }[],
): string {
  const byWidth = new Map<number, string>()
  for (const { url, width } of sources) {
    const pixels = positiveInteger(width)
    if (pixels === undefined || byWidth.has(pixels)) continue
    const safe = context.safeUrl('media', url, image, '/sources')
    // A comma in a URL could end it.
    if (safe !== undefined) byWidth.set(pixels, safe.replaceAll(',', '%2C'))
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, url]) => `${url} ${width}w`)
    .join(', ')
}
