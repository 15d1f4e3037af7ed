import type { Element } from 'hast'
import { element } from '../../hast/element.js'

/**
 * Returns a link that preloads the lead image, before the runtime requests it.
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
 * Adds a path to URLs without one. The validator parses the whole as one URL, so the space after
 * such a host would be part of the host.
 */
function withPath(srcSet: string): string {
  return srcSet.replace(/^(https?:\/\/[^/?#\s]+)(?=\s)/i, '$1/')
}
