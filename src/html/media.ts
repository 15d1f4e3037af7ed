import { element } from '../render/element.js'
import type { Handler } from '../render/handler.js'
import { IMAGE_SIZES, readImage } from '../render/image.js'
import { isLead } from '../render/lead.js'
import type { Image } from '../schema/media.js'

/**
 * A picture with its size, so that nothing moves when it arrives. The lead is fetched first, any
 * other when the reader comes near.
 *
 * @see https://web.dev/articles/optimize-lcp
 */
export const image: Handler<Image> = ({ context }, node, parent) => {
  const { src, srcSet, alt, size } = readImage(context, node)
  if (src === undefined) return alt === '' ? undefined : element('p', {}, [alt])
  if (!size) {
    context.report(
      'image-dimensions-missing',
      node,
      '',
      'The picture has no `width` and `height`, so the page moves when it arrives. Add them.',
    )
  }
  const lead = isLead(context.article, parent)
  return element('img', {
    ...context.attributes(node),
    src,
    srcSet,
    sizes: srcSet && IMAGE_SIZES,
    alt,
    ...size,
    loading: lead ? undefined : 'lazy',
    decoding: 'async',
    fetchPriority: lead ? 'high' : undefined,
  })
}
