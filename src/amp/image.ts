import type { Element } from 'hast'
import { element } from '../hast/element.js'
import { alternative } from '../html/image.js'
import type { Handler, RenderState } from '../render/handler.js'
import { resolveImage } from '../render/media/image.js'
import { imagePlace, POSTER } from '../render/media/image-slot.js'
import { isLeadImage } from '../render/media/lead-image.js'
import type { Image } from '../schema/nodes.js'
import { noscript } from './document/noscript.js'

/** The box for a picture of unknown size, which is shown as a whole within it. */
const UNKNOWN_SIZE = { width: 1600, height: 900 }

/**
 * A picture, with a plain one for readers without scripts.
 *
 * @see https://amp.dev/documentation/components/amp-img
 */
export const image: Handler<Image> = (state, node, parent) => {
  const place = imagePlace(state, parent)
  const { src, srcSet, sizes, alt, size, isProportion, isCropped, position, versions } =
    resolveImage(state, node, place)
  if (src === undefined) return alt ? element('p', {}, [alt]) : undefined
  if (versions.length > 0) {
    state.report(
      'image-versions-left-out',
      node,
      '/sources',
      'AMP has no `picture`, so versions for some screens, colours or formats are left out. Nothing needs to be done.',
    )
  }
  if (!size) {
    state.report(
      'image-dimensions-missing',
      node,
      '',
      'The picture has no `width` and `height`, so it is shown in a box of 16 to 9. Add them.',
    )
  }
  const { width, height } = size ?? UNKNOWN_SIZE
  const text = alternative(state, node, alt, parent)
  const { id, className, lang, dir } = state.attributes(node)
  return element(
    'amp-img',
    {
      id,
      className,
      lang,
      dir,
      src,
      ...text,
      width,
      height,
      srcSet,
      sizes,
      // The runtime would set the widths of `sizes` on the element itself.
      'disable-inline-width': sizes === undefined ? undefined : true,
      // A responsive picture fills its place, however small the file.
      layout: isProportion || width >= place.maxWidth ? 'responsive' : 'intrinsic',
      'object-fit': isCropped ? 'cover' : size ? undefined : 'scale-down',
      'object-position': position,
      // The lead is drawn before the runtime is there.
      'data-hero': place.slot === 'lead' && isLeadImage(state.article, node) ? true : undefined,
    },
    [noscript(element('img', { src, ...text, width, height, loading: 'lazy', decoding: 'async' }))],
  )
}

/**
 * A picture that stands in for something until that is loaded, in the same box.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/placeholders
 */
export function placeholderImage(state: RenderState, node: Image | undefined): Element | undefined {
  if (node === undefined) return undefined
  const { src, srcSet, sizes, alt } = resolveImage(state, node, POSTER)
  if (src === undefined) return alt ? element('p', {}, [alt]) : undefined
  const inline = sizes === undefined ? undefined : true
  const text = alternative(state, node, alt, undefined)
  const picture = { src, srcSet, sizes, 'disable-inline-width': inline, ...text }
  const layout = { layout: 'fill', 'object-fit': 'contain' }
  return element('amp-img', { ...state.attributes(node), ...picture, ...layout })
}
