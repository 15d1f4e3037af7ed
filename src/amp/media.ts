import { showable } from '../render/characters.js'
import { element } from '../render/element.js'
import type { Handler } from '../render/handler.js'
import { isLead } from '../render/lead.js'
import { srcSet } from '../render/srcset.js'
import type { Image } from '../schema/media.js'

/** The box of a picture whose size nobody told: it is shown whole within it. */
const UNKNOWN_SIZE = { width: 16, height: 9 }

/**
 * A picture, with a plain one for readers without scripts.
 *
 * @see https://amp.dev/documentation/components/amp-img
 */
export const image: Handler<Image> = ({ context }, node, parent) => {
  const src = context.safeUrl('media', node.url, node, '/url')
  const alt = node.decorative === true ? '' : showable(node.alt)
  if (src === undefined) return alt === '' ? undefined : element('p', {}, [alt])
  const isSized = node.width !== undefined && node.height !== undefined
  if (!isSized) {
    context.report(
      'image-dimensions-missing',
      node,
      '',
      'The picture has no `width` and `height`, so it is shown in a box of 16 to 9. Add them.',
    )
  }
  const { width, height } = isSized ? node : UNKNOWN_SIZE
  const size = { alt, width, height }
  return element(
    'amp-img',
    {
      ...context.attributes(node),
      src,
      srcSet: srcSet(context, node),
      ...size,
      layout: 'responsive',
      'object-fit': isSized ? undefined : 'contain',
      // The lead is drawn before the runtime is there.
      'data-hero': isLead(context.article, parent) ? true : undefined,
    },
    [
      element('noscript', {}, [
        element('img', { src, ...size, loading: 'lazy', decoding: 'async' }),
      ]),
    ],
  )
}
