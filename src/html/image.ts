import type { Element, Properties } from 'hast'
import { element } from '../hast/element.js'
import type { Handler, RenderState } from '../render/handler.js'
import { type ImageFacts, resolveImage } from '../render/media/image.js'
import { imagePlace } from '../render/media/image-slot.js'
import type { ArticleNode, Image } from '../schema/nodes.js'
import { hasContent } from '../tree/has-content.js'

/**
 * A picture with its size, so that nothing moves when it arrives. The lead is fetched first, any
 * other when the reader comes near.
 *
 * @see https://web.dev/articles/optimize-lcp
 */
const image: Handler<Image> = (state, node, parent) => {
  const place = imagePlace(state, parent)
  const facts = resolveImage(state, node, place)
  const { src, srcSet, sizes, alt, size, isProportion, versions } = facts
  if (src === undefined) return alt ? element('p', {}, [alt]) : undefined
  if (!size) {
    state.report(
      'image-dimensions-missing',
      node,
      '',
      'The picture has no `width` and `height`, so it is shown in a box of 16 to 9. Add them.',
    )
  }
  const isLead = place.slot === 'lead'
  // Without its pixels, it is as wide as its place.
  const hasPixels = size !== undefined && !isProportion
  const { id, className, lang, dir } = hasPixels
    ? state.attributes(node)
    : state.attributes(node, 'unsized')
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
    loading: isLead ? undefined : 'lazy',
    decoding: 'async',
    fetchPriority: isLead ? 'high' : undefined,
  })
  return versions.length === 0 ? img : picture(img, versions)
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

/** The versions that a browser chooses from, and the picture for all others. */
function picture(img: Element, versions: ImageFacts['versions']): Element {
  const sources = versions.map((version) => element('source', { ...version }))
  return element('picture', {}, [...sources, img])
}

/** Numbers that only the picture knows; all else is in the stylesheet. */
function styleOf({ size, isCropped, position }: ImageFacts): string | undefined {
  const declarations = [
    isCropped && size && `aspect-ratio:${size.width}/${size.height};object-fit:cover`,
    position && `object-position:${position}`,
  ].filter(Boolean)
  return declarations.length > 0 ? declarations.join(';') : undefined
}

export const imageHandlers = { image }
