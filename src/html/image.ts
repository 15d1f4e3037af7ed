import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { Handler } from '../render/handler.js'
import { type ImageFacts, resolveImage } from '../render/media/image.js'
import { slotOf } from '../render/media/image-slot.js'
import type { Image } from '../schema/nodes.js'

/**
 * Renders an image with its dimensions, which prevents layout shift. The lead image is loaded
 * first, and others near the viewport.
 *
 * @see https://web.dev/articles/optimize-lcp
 */
const image: Handler<Image> = (state, node, parent) => {
  const slot = slotOf(state, parent)
  const facts = resolveImage(state, node, slot)
  const { src, srcSet, sizes, alt, size, versions } = facts
  if (src === undefined) return alt === '' ? undefined : element('p', {}, [alt])
  if (!size) {
    state.report(
      'image-dimensions-missing',
      node,
      '',
      'The image has no `width` and `height`, so it is rendered in a 16:9 box. Add them.',
    )
  }
  const isLead = slot === 'lead'
  const { id, className, lang, dir } = size
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
    alt,
    width: size?.width,
    height: size?.height,
    style: styleOf(facts),
    loading: isLead ? undefined : 'lazy',
    decoding: 'async',
    fetchPriority: isLead ? 'high' : undefined,
  })
  return versions.length === 0 ? img : picture(img, versions)
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
