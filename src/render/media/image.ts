import type { Crop, Image, ImageSource } from '../../schema/nodes.js'
import type { MarkupContext } from '../markup-context.js'
import { cleanText } from '../safety/clean-text.js'
import { altOf } from './alt.js'
import type { ImageSlot, ImageUrls } from './image-hook.js'
import { type ImagePlace, sizesAttribute } from './image-slot.js'
import { dimensionsOf, positiveInteger } from './size.js'

/** A version of an image: a `source` in a `picture`. */
interface ImageVersion {
  media: string | undefined
  type: string | undefined
  srcSet: string
  sizes: string
  width: number | undefined
  height: number | undefined
}

interface Size {
  width: number
  height: number
}

/** The checked facts about an image that targets need. */
export interface ImageFacts {
  /** `undefined` if the URL is not safe. */
  src: string | undefined
  /** `''` if the image is decorative, `undefined` if the alternative text is unknown. */
  alt: string | undefined
  /** The dimensions in CSS pixels, or at least in proportion, if known. */
  size: Size | undefined
  /** Whether the dimensions are only proportions. */
  isProportion: boolean
  srcSet: string | undefined
  sizes: string | undefined
  /** Whether only a crop is visible, which fills the dimensions. */
  isCropped: boolean
  /** The focal point as a CSS position: `30% 50%`. */
  position: string | undefined
  /** Other versions of the image, the most specific first. */
  versions: ImageVersion[]
}

/** Resolves an image for its place, and reports an unsafe URL. */
export function resolveImage(context: MarkupContext, image: Image, place: ImagePlace): ImageFacts {
  const { crop, hooked } = imageForSlot(context, image, place.slot)
  const file = sizeOf(image)
  const { size, isProportion, scale } = crop ? croppedSize(file, crop) : wholeSize(file)
  const alt = altOf(image)
  if (hooked) {
    const { sizes = sizesAttribute(place) } = hooked
    const srcSet = checkedSrcSet(context, image, hooked.srcset)
    const hookedSize = sizeOf(hooked)
    return {
      src: context.safeUrl('media', hooked.src, image, '/url'),
      alt,
      size: hookedSize ?? size,
      isProportion: hookedSize === undefined && isProportion,
      srcSet,
      sizes: srcSet && sizes,
      isCropped: false,
      position: focus(image.focalPoint),
      versions: [],
    }
  }
  const srcSet = ownSrcSet(context, image)
  const sizes = sizesAttribute(place, scale)
  return {
    src: context.safeUrl('media', image.url, image, '/url'),
    alt,
    size,
    isProportion,
    srcSet,
    sizes: srcSet && sizes,
    isCropped: crop !== undefined && size !== undefined,
    position: crop ? positionOf(crop) : focus(image.focalPoint),
    versions: versionsOf(context, image, sizes),
  }
}

/** Returns the crop of an image for a slot, and the result of the caller's hook. */
export function imageForSlot(
  context: MarkupContext,
  image: Image,
  slot: ImageSlot,
): { crop: Crop | undefined; hooked: ImageUrls | undefined } {
  const crop = image.crops?.find(({ name }) => name === slot)
  return { crop, hooked: context.image?.(image, slot, crop) }
}

function sizeOf(file: {
  width?: number | undefined
  height?: number | undefined
}): Size | undefined {
  const { width, height } = dimensionsOf(file)
  return width === undefined || height === undefined ? undefined : { width, height }
}

/** A size, and how much wider than its box a file is laid out. */
interface BoxSize {
  size: Size | undefined
  isProportion: boolean
  scale: number
}

function wholeSize(size: Size | undefined): BoxSize {
  return { size, isProportion: false, scale: 1 }
}

/** The dimensions of a crop in the file, or only its proportions. */
function croppedSize(file: Size | undefined, { aspectRatio, width }: Crop): BoxSize {
  const [across = 0, down = 0] = String(aspectRatio).split(':').map(Number)
  if (!(across > 0 && down > 0)) return wholeSize(file)
  const scale = file ? (file.width * down) / (file.height * across) : 1
  const pixels = Math.round((file?.width ?? 0) * part(width))
  return pixels > 0
    ? {
        size: { width: pixels, height: Math.max(1, Math.round((pixels * down) / across)) },
        isProportion: false,
        scale,
      }
    : { size: { width: across, height: down }, isProportion: true, scale }
}

/** Returns the CSS position that shows the crop in a box with its aspect ratio. */
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

/** Returns a number from 0 to 1. Anything else counts as the middle. */
function part(value: number): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, 1) : 0.5
}

/** Whether a source only differs in size. */
function isSameVersion({ mediaType, media, colorScheme }: ImageSource): boolean {
  return (mediaType ?? media ?? colorScheme) === undefined
}

/** Returns the `srcset` of an image: its own file and its other sizes. */
function ownSrcSet(context: MarkupContext, image: Image): string | undefined {
  const others = (image.sources ?? []).filter(isSameVersion)
  const { url, width } = image
  if (others.length === 0 || positiveInteger(width) === undefined) return undefined
  return srcSetOf(context, image, [{ url, width: width as number }, ...others])
}

/**
 * Returns the versions of an image. A browser uses the first that matches, so versions for certain
 * screens or color schemes precede versions that only differ in format.
 *
 * @see https://html.spec.whatwg.org/multipage/embedded-content.html#the-picture-element
 */
function versionsOf(context: MarkupContext, image: Image, sizes: string): ImageVersion[] {
  const groups = new Map<string, ImageSource[]>()
  for (const source of image.sources ?? []) {
    if (isSameVersion(source)) continue
    const key = JSON.stringify([source.media, source.colorScheme, source.mediaType])
    const same = groups.get(key)
    if (same) same.push(source)
    else groups.set(key, [source])
  }
  return [...groups.values()]
    .sort(([a], [b]) => conditions(b) - conditions(a))
    .flatMap((sources) => {
      const srcSet = srcSetOf(context, image, sources)
      const [first] = sources
      if (srcSet === '' || !first) return []
      const { width, height } = sizeOf(first) ?? {}
      const type = first.mediaType === undefined ? undefined : cleanText(first.mediaType)
      return [{ media: mediaOf(first), type, srcSet, sizes, width, height }]
    })
}

/**
 * Returns how specific a source is: screens count more than color schemes, and color schemes more
 * than formats.
 */
function conditions(source: ImageSource | undefined): number {
  const { media, colorScheme, mediaType } = source ?? {}
  return (media ? 4 : 0) + (colorScheme ? 2 : 0) + (mediaType ? 1 : 0)
}

/** Returns the media query for the screen, the color scheme, or both. */
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
 * Returns a `srcset` with the smallest file first and each width once.
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
    // A comma in a URL could end the URL.
    if (safe !== undefined) byWidth.set(pixels, safe.replaceAll(',', '%2C'))
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, url]) => `${url} ${width}w`)
    .join(', ')
}

/**
 * A URL of a `srcset`, and its descriptors. A comma inside a URL is part of it; one at its end is not.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:,+(?=\s|$)|\s+([^,]*)(?:,|$)|$)/g

const DESCRIPTOR = /^(?:|[1-9]\d{0,8}w|\d{1,9}(?:\.\d{1,9})?x)$/

/** The `srcset` of the caller’s hook, without candidates that must not be written. */
function checkedSrcSet(context: MarkupContext, image: Image, srcSet: unknown): string | undefined {
  if (typeof srcSet !== 'string') return undefined
  const candidates = [...srcSet.matchAll(CANDIDATE)].flatMap(([, url, descriptors = '']) => {
    const descriptor = descriptors.trim()
    const safe = context.safeUrl('media', url, image, '/url')
    if (safe === undefined || !DESCRIPTOR.test(descriptor)) return []
    return descriptor === '' ? safe : `${safe} ${descriptor}`
  })
  return candidates.length === 0 ? undefined : candidates.join(', ')
}
