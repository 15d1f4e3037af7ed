import { showable } from '../render/characters.js'
import { element } from '../render/element.js'
import type { Handler } from '../render/handler.js'
import { isLead } from '../render/lead.js'
import { IMAGE_SIZES, srcSet } from '../render/srcset.js'
import type { Image } from '../schema/media.js'

/**
 * A picture with its size, so that nothing moves when it arrives. The lead is fetched first, any
 * other when the reader comes near.
 *
 * @see https://web.dev/articles/optimize-lcp
 */
export const image: Handler<Image> = ({ context }, node, parent) => {
  const src = context.safeUrl('media', node.url, node, '/url')
  const alt = node.decorative === true ? '' : showable(node.alt)
  if (src === undefined) return alt === '' ? undefined : element('p', {}, [alt])
  if (node.width === undefined || node.height === undefined) {
    context.report(
      'image-dimensions-missing',
      node,
      '',
      'The picture has no `width` and `height`, so the page moves when it arrives. Add them.',
    )
  }
  const srcset = srcSet(context, node)
  const lead = isLead(context.article, parent)
  return element('img', {
    ...context.attributes(node),
    src,
    srcSet: srcset,
    sizes: srcset && IMAGE_SIZES,
    alt,
    width: node.width,
    height: node.height,
    loading: lead ? undefined : 'lazy',
    decoding: 'async',
    fetchPriority: lead ? 'high' : undefined,
  })
}
