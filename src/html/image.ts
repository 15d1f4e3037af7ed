import type { Element, Properties } from 'hast'
import { element } from '../hast/element.js'
import { creditText } from '../render/format/credit.js'
import type { Handler, RenderState } from '../render/handler.js'
import type { Rendered } from '../render/markup-state.js'
import { type ImageFacts, resolveImage } from '../render/media/image.js'
import type { ImageSlot } from '../render/media/image-hook.js'
import { imagePlace } from '../render/media/image-slot.js'
import type { ArticleNode, Image } from '../schema/nodes.js'
import { hasContent } from '../tree/has-content.js'

/**
 * Renders an image with its dimensions, which prevents layout shift. The lead image is loaded
 * first, and others near the viewport.
 *
 * @see https://web.dev/articles/optimize-lcp
 */
const image: Handler<Image> = (state, node, parent) => {
  const place = imagePlace(state, node, parent)
  const facts = resolveImage(state, node, place)
  const { src, srcSet, sizes, alt, size, versions } = facts
  if (src === undefined) return replacement(alt, place.slot)
  reportImage(state, node, size, place.slot)
  const isLead = place.slot === 'lead'
  // An image of unknown size moves the text when it arrives, so it should arrive early.
  const isEager = isLead || (place.slot === 'text' && !size)
  const { id, className, lang, dir } = state.attributes(node, classOf(place.slot, facts))
  const img = element('img', {
    id,
    className,
    lang,
    dir,
    src,
    srcSet,
    sizes,
    ...alternative(state, node, alt, parent),
    width: size?.width,
    height: size?.height,
    style: styleOf(facts),
    loading: isEager ? undefined : 'lazy',
    decoding: 'async',
    fetchPriority: isLead ? 'high' : undefined,
  })
  return linked(state, node, versions.length === 0 ? img : picture(img, versions))
}

/** Without dimensions in pixels, an image is as wide as its container. */
function classOf(slot: ImageSlot, { size, isProportion }: ImageFacts): string | undefined {
  if (slot === 'text') return 'inline-image'
  return size && !isProportion ? undefined : 'unsized'
}

/** The words in place of an image whose URL is not safe. */
export function replacement(alt: string | undefined, slot: ImageSlot): Rendered {
  if (!alt) return undefined
  return slot === 'text' ? { type: 'text', value: alt } : element('p', {}, [alt])
}

/** Reports a missing size, and what a line has no room for. */
export function reportImage(
  state: RenderState,
  node: Image,
  size: ImageFacts['size'],
  slot: ImageSlot,
): void {
  const isInLine = slot === 'text'
  if (!size) {
    const message = isInLine
      ? 'The image has no `width` and `height`, so the text moves when it loads. Add them.'
      : 'The image has no `width` and `height`, so it is rendered in a 16:9 box. Add them.'
    state.report('image-dimensions-missing', node, '', message)
  }
  if (isInLine && (creditText(node.rights) ?? node.contentWarning) !== undefined) {
    const message =
      'The credit or the content warning of an image within a line is left out. Put the image into a figure.'
    state.report('image-details-left-out', node, '', message)
  }
}

/** A picture that leads somewhere. */
export function linked(state: RenderState, node: Image, picture: Element): Element {
  if (node.href === undefined) return picture
  const href = state.placeOf(node.href) ?? state.safeUrl('link', node.href, node, '/href')
  return href === undefined ? picture : element('a', { href }, [picture])
}

/**
 * The attributes with the alternative text. If that is unknown, the caption of the figure names the
 * image; without a caption, screen readers pass over the image.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#unknown-images
 */
export function alternative(
  state: RenderState,
  node: Image,
  alt: string | undefined,
  parent: ArticleNode | undefined,
): Properties {
  if (alt !== undefined) return { alt }
  const caption = parent?.type === 'figure' ? parent.children[1] : undefined
  const isCaptioned = caption !== undefined && hasContent(caption)
  const message = isCaptioned
    ? 'The image has no `alt`, so its caption is its accessible name. Describe the image in `alt`.'
    : 'The image has no `alt`, so screen readers pass over it. Describe the image in `alt`.'
  state.report('alt-missing', node, '', message)
  return isCaptioned ? { ariaLabelledBy: [state.idFor(caption, 'caption')] } : { alt: '' }
}

/** Renders the versions that a browser chooses from, with the image as the default. */
function picture(img: Element, versions: ImageFacts['versions']): Element {
  const sources = versions.map((version) => element('source', { ...version }))
  return element('picture', {}, [...sources, img])
}

/** Returns the styles that depend on the image. All others are in the stylesheet. */
function styleOf({ size, isCropped, position }: ImageFacts): string | undefined {
  const declarations = [
    isCropped && size && `aspect-ratio:${size.width}/${size.height};object-fit:cover`,
    position && `object-position:${position}`,
  ].filter(Boolean)
  return declarations.length > 0 ? declarations.join(';') : undefined
}

export const imageHandlers = { image }
