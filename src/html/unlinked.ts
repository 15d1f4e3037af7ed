import type { ElementContent, Properties } from 'hast'
import { changed } from '../hast/element.js'

/**
 * Removes links from nodes, for content that is already inside a link or that the keyboard must not
 * reach.
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

/** Attributes that an element keeps when it is no longer a link. */
const KEPT = ['id', 'lang', 'dir'] as const
