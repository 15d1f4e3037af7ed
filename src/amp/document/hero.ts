import type { Element } from 'hast'
import { element } from '../../hast/element.js'

/**
 * The links that have the lead's picture fetched before the runtime asks for it.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/optimize-and-measure/amp-optimizer-guide/explainer#hero-image-optimization
 */
export function heroPreload(hero: Element | undefined): Element | undefined {
  if (!hero) return undefined
  const { src, srcSet, sizes } = hero.properties
  return element('link', {
    rel: ['preload'],
    as: 'image',
    href: src,
    imageSrcSet: typeof srcSet === 'string' ? withPath(srcSet) : undefined,
    imageSizes: sizes,
    fetchPriority: 'high',
  })
}

/**
 * The validator reads the whole as one URL: where a host has no path, the blank behind it would be
 * part of the host.
 */
function withPath(srcSet: string): string {
  return srcSet.replace(/^(https?:\/\/[^/?#\s]+)(?=\s)/i, '$1/')
}
