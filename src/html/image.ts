import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { Handler } from '../render/handler.js'
import { type ImageFacts, resolveImage } from '../render/media/image.js'
import { slotOf } from '../render/media/image-slot.js'
import type { Image } from '../schema/nodes.js'

/**
 * A picture with its size, so that nothing moves when it arrives. The lead is fetched first, any
 * other when the reader comes near.
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
      'The picture has no `width` and `height`, so it is shown in a box of 16 to 9. Add them.',
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
