// Media: take an image, a player or an article and return facts that targets render: URLs,
// dimensions, versions, the lead image. Must not import a target.

import type { Article } from '../../schema/article.js'
import type { LiveUpdate } from '../../schema/live.js'
import type { ArticleNode, Figure, Image } from '../../schema/nodes.js'
import { isHttpUrl, parseUrl } from '../../schema/url.js'
import { visitObjects } from '../../tree/visit.js'
import { visibleArticle } from '../article/paywall.js'
import { metadataText } from '../format/metadata-text.js'
import type { MarkupContext } from '../markup-context.js'
import { cleanText } from '../safety/clean-text.js'
import { altOf } from './alt.js'
import { imageForSlot } from './image.js'
import { dimensionsOf } from './size.js'

/** An image of the article that other sites can show. */
export interface LeadImage {
  image: Image
  /** The absolute URL of a raster file. */
  url: string
  width: number | undefined
  height: number | undefined
  /** `undefined` if the image is decorative, or its alternative text is unknown. */
  alt: string | undefined
  caption: string | undefined
}

/** An image with the caption of its figure. */
interface Picture {
  image: Image
  caption: string | undefined
}

/**
 * The images that represent an article on other sites, the best first: its `socialImage`, then those
 * of its lead, or else that of the first figure. Images behind a paywall that the page leaves out and thumbnails of
 * related links don't count.
 *
 * An image without a raster file at an absolute URL is left out. This is reported for the first
 * such image.
 */
export function leadImages(context: MarkupContext): LeadImage[] {
  const article = visibleArticle(context)
  const { socialImage } = article
  const social = socialImage ? [{ image: socialImage, caption: undefined }] : []
  const pictures = [...social, ...leadPictures(article)]
  const usable = pictures.flatMap((picture) => leadImage(context, picture) ?? [])
  const first = pictures[0]?.image
  if (first && usable[0]?.image !== first) {
    context.report(
      'lead-image-left-out',
      first,
      '/url',
      'Other sites can’t show this image, so it is left out of the metadata. Use a JPEG, PNG or WebP file at an absolute URL, or set `baseUrl`.',
    )
  }
  return usable
}

/** Returns the image of a live blog entry: that of its first figure. */
export function leadImagesOf(context: MarkupContext, { children }: LiveUpdate): LeadImage[] {
  return firstPicture(children).flatMap((picture) => leadImage(context, picture) ?? [])
}

/** Whether an image is the first one that a reader of the article sees. */
export function isLeadImage(article: Article, image: Image): boolean {
  return leadPictures(article)[0]?.image === image
}

function leadPictures({ leadMedia, body, updates }: Article): Picture[] {
  const ofLead = leadMedia ? figuresOf(leadMedia).flatMap(pictureOf) : []
  if (ofLead.length > 0) return ofLead
  return firstPicture([body, updates])
}

/** Returns the image of the first figure with the role `lead`, or else of the first figure. */
function firstPicture(parts: unknown): Picture[] {
  let first: Picture | undefined
  let lead: Picture | undefined
  visitObjects(parts, (node, place) => {
    if (node.type !== 'figure' || (first && node.role !== 'lead') || lead) return
    // Embedded content belongs to others.
    if (place.isWithin('embed')) return
    const [picture] = pictureOf(node as unknown as Figure)
    first ??= picture
    if (node.role === 'lead') lead = picture
  })
  return [lead ?? first ?? []].flat()
}

function figuresOf(lead: NonNullable<Article['leadMedia']>): Figure[] {
  const isFigure = (node: ArticleNode): node is Figure => node.type === 'figure'
  return lead.type === 'gallery' ? lead.children.filter(isFigure) : [lead]
}

function pictureOf({ children }: Figure): Picture[] {
  const [media, caption] = children
  const image = imageOf(media)
  if (!image) return []
  const words = caption ? cleanText(metadataText(caption)) : ''
  return [{ image, caption: words === '' ? undefined : words }]
}

function imageOf(media: Figure['children'][0] | undefined): Image | undefined {
  switch (media?.type) {
    case 'image':
      return media
    case 'video':
    case 'audio':
      return media.poster
    case 'chart':
      return media.image
    default:
      return undefined
  }
}

function leadImage(context: MarkupContext, { image, caption }: Picture): LeadImage | undefined {
  const { hooked } = imageForSlot(context, image, 'social')
  const file = hooked
    ? { url: wholeUrl(context, hooked.src), width: hooked.width, height: hooked.height }
    : rasterFile(context, image)
  if (file?.url === undefined) return undefined
  return {
    image,
    url: file.url,
    ...dimensionsOf(file),
    alt: altOf(image) || undefined,
    caption,
  }
}

interface File {
  url: string | undefined
  width: number | undefined
  height: number | undefined
}

/** Returns the image's own file if other sites can show it, or else its largest such source. */
function rasterFile(context: MarkupContext, image: Image): File | undefined {
  const sources = (image.sources ?? [])
    .filter(({ media, colorScheme }) => media === undefined && colorScheme !== 'dark')
    .sort((a, b) => b.width - a.width)
  for (const { url, width, height, mediaType } of [
    { mediaType: undefined, ...image },
    ...sources,
  ]) {
    const whole = wholeUrl(context, url)
    if (whole !== undefined && isRaster(whole, mediaType)) return { url: whole, width, height }
  }
  return undefined
}

function wholeUrl(context: MarkupContext, url: string): string | undefined {
  const resolved = context.resolve('media', url)
  return resolved !== undefined && isHttpUrl(resolved) ? resolved : undefined
}

/** Formats that social networks and search engines do not support, by media type or extension. */
const NOT_SHOWN = /^image\/(?:svg\+xml|avif|hei[cf]|jxl)|\.(?:svgz?|avif|hei[cf]|jxl)$/i

/** Whether a file is a raster image. A URL without an extension, common on CDNs, counts as one. */
function isRaster(url: string, mediaType: string | undefined): boolean {
  return !NOT_SHOWN.test(mediaType ?? parseUrl(url)?.pathname ?? '')
}
