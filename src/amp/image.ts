import type { Element } from 'hast'
import { element } from '../hast/element.js'
import { alternative, linked, replacement, reportImage } from '../html/image.js'
import type { Handler, RenderState } from '../render/handler.js'
import { resolveImage } from '../render/media/image.js'
import { slotOf } from '../render/media/image-slot.js'
import { isLeadImage } from '../render/media/lead-image.js'
import type { Image } from '../schema/nodes.js'
import { noscript } from './document/noscript.js'

/** The box for a picture of unknown size, which is shown as a whole within it. */
const UNKNOWN_SIZE = { width: 1600, height: 900 }

/** The same within a line, about as high as the text. */
const UNKNOWN_SIZE_IN_LINE = { width: 20, height: 20 }

/**
 * A picture, with a plain one for readers without scripts.
 *
 * @see https://amp.dev/documentation/components/amp-img
 */
export const image: Handler<Image> = (state, node, parent) => {
  const slot = slotOf(state, node, parent)
  const isInLine = slot === 'text'
  const { src, srcSet, sizes, alt, size, isCropped, position, versions } = resolveImage(
    state,
    node,
    slot,
  )
  if (src === undefined) return replacement(alt, slot)
  if (versions.length > 0) {
    state.report(
      'image-versions-left-out',
      node,
      '/sources',
      'AMP has no `picture`, so versions for some screens, colours or formats are left out. Nothing needs to be done.',
    )
  }
  reportImage(state, node, size, slot)
  const { width, height } = size ?? (isInLine ? UNKNOWN_SIZE_IN_LINE : UNKNOWN_SIZE)
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
      layout: isInLine ? 'fixed' : 'responsive',
      'object-fit': isCropped ? 'cover' : size ? undefined : 'contain',
      'object-position': position,
      // The lead is drawn before the runtime is there.
      'data-hero': slot === 'lead' && isLeadImage(state.article, node) ? true : undefined,
    },
    [noscript(element('img', { src, ...text, width, height, loading: 'lazy', decoding: 'async' }))],
  )
  return linked(state, node, picture)
}

/**
 * A picture that stands in for something until that is loaded, in the same box.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/placeholders
 */
export function placeholderImage(state: RenderState, node: Image | undefined): Element | undefined {
  if (node === undefined) return undefined
  const { src, srcSet, alt } = resolveImage(state, node, 'poster')
  if (src === undefined) return alt ? element('p', {}, [alt]) : undefined
  const text = alternative(state, node, alt, undefined)
  const picture = { src, srcSet, ...text, layout: 'fill', 'object-fit': 'contain' }
  return element('amp-img', { ...state.attributes(node), ...picture })
}
