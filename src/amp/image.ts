import type { Element } from 'hast'
import { element } from '../hast/element.js'
import { alternative, linked, replacement, reportImage } from '../html/image.js'
import type { Handler, RenderState } from '../render/handler.js'
import { resolveImage } from '../render/media/image.js'
import { imagePlace, POSTER } from '../render/media/image-slot.js'
import { isLeadImage } from '../render/media/lead-image.js'
import type { Image } from '../schema/nodes.js'
import { noscript } from './document/noscript.js'

/** The box for an image without dimensions, which is fitted into it. */
const UNKNOWN_SIZE = { width: 1600, height: 900 }

/** The same within a line, about as high as the text. */
const UNKNOWN_SIZE_IN_LINE = { width: 20, height: 20 }

/**
 * Renders an image, with a plain one for readers without scripts.
 *
 * @see https://amp.dev/documentation/components/amp-img
 */
export const image: Handler<Image> = (state, node, parent) => {
  const place = imagePlace(state, node, parent)
  const isInLine = place.slot === 'text'
  const { src, srcSet, sizes, alt, size, isProportion, isCropped, position, versions } =
    resolveImage(state, node, place)
  if (src === undefined) return replacement(alt, place.slot)
  if (versions.length > 0) {
    state.report(
      'image-versions-left-out',
      node,
      '/sources',
      'AMP has no `picture`, so versions for some screens, color schemes or formats are left out. No action is needed.',
    )
  }
  reportImage(state, node, size, place.slot)
  const { width, height } = size ?? (isInLine ? UNKNOWN_SIZE_IN_LINE : UNKNOWN_SIZE)
  const isWide = isProportion || width >= place.maxWidth
  const text = alternative(state, node, alt, parent)
  const { id, className, lang, dir } = state.attributes(node, isInLine ? 'inline-image' : undefined)
  const picture = element(
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
      layout: isInLine ? 'fixed' : isWide ? 'responsive' : 'intrinsic',
      'object-fit': isCropped ? 'cover' : size ? undefined : 'scale-down',
      'object-position': position,
      // The lead is drawn before the runtime is there.
      'data-hero': place.slot === 'lead' && isLeadImage(state.article, node) ? true : undefined,
    },
    [noscript(element('img', { src, ...text, width, height, loading: 'lazy', decoding: 'async' }))],
  )
  return linked(state, node, picture)
}

/**
 * Renders an image as the placeholder of a component, in the same box.
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
