import type { ElementContent, Properties } from 'hast'
import { changed } from '../hast/element.js'

/**
 * The same words without a way to anywhere: for what stands in a link already, and for what the
 * keyboard must not reach.
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element
 */
export function unlinked(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => {
    if (child.type !== 'element') return child
    const inner = unlinked(child.children)
    if (child.tagName !== 'a') return changed(child, child.tagName, child.properties, inner)
    const kept: Properties = {}
    for (const name of KEPT) {
      const value = child.properties[name]
      if (value !== undefined) kept[name] = value
    }
    return changed(child, 'span', kept, inner)
  })
}

/** What an element keeps that was a link. */
const KEPT = ['id', 'lang', 'dir'] as const
