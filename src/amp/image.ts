import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { Handler, RenderState } from '../render/handler.js'
import { resolveImage } from '../render/media/image.js'
import { slotOf } from '../render/media/image-slot.js'
import { isLeadImage } from '../render/media/lead-image.js'
import type { Image } from '../schema/nodes.js'
import { noscript } from './document/noscript.js'

/** The box for an image without dimensions, which is fitted into it. */
const UNKNOWN_SIZE = { width: 1600, height: 900 }

/**
 * Renders an image, with a plain one for readers without scripts.
 *
 * @see https://amp.dev/documentation/components/amp-img
 */
export const image: Handler<Image> = (state, node, parent) => {
  const slot = slotOf(state, parent)
  const { src, srcSet, sizes, alt, size, isCropped, position, versions } = resolveImage(
    state,
    node,
    slot,
  )
  if (src === undefined) return alt === '' ? undefined : element('p', {}, [alt])
  if (versions.length > 0) {
    state.report(
      'image-versions-left-out',
      node,
      '/sources',
      'AMP has no `picture`, so versions for some screens, color schemes or formats are left out. No action is needed.',
    )
  }
  if (!size) {
    state.report(
      'image-dimensions-missing',
      node,
      '',
      'The image has no `width` and `height`, so it is rendered in a 16:9 box. Add them.',
    )
  }
  const { width, height } = size ?? UNKNOWN_SIZE
  const { id, className, lang, dir } = state.attributes(node)
  return element(
    'amp-img',
    {
      id,
      className,
      lang,
      dir,
      src,
      alt,
      width,
      height,
      srcSet,
      sizes,
      layout: 'responsive',
      'object-fit': isCropped ? 'cover' : size ? undefined : 'contain',
      'object-position': position,
      // The lead image is rendered before the runtime has loaded.
      'data-hero': slot === 'lead' && isLeadImage(state.article, node) ? true : undefined,
    },
    [noscript(element('img', { src, alt, width, height, loading: 'lazy', decoding: 'async' }))],
  )
}

/**
 * Renders an image as the placeholder of a component, in the same box.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/placeholders
 */
export function placeholderImage(state: RenderState, node: Image | undefined): Element | undefined {
  if (node === undefined) return undefined
  const { src, srcSet, alt } = resolveImage(state, node, 'poster')
  if (src === undefined) return alt === '' ? undefined : element('p', {}, [alt])
  const picture = { src, srcSet, alt, layout: 'fill', 'object-fit': 'contain' }
  return element('amp-img', { ...state.attributes(node), ...picture })
}
