import type { ElementContent } from 'hast'

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
    if (child.tagName !== 'a') return { ...child, children: inner }
    const { id, lang, dir } = child.properties
    const kept = Object.entries({ id, lang, dir }).filter(([, value]) => value !== undefined)
    return { ...child, tagName: 'span', properties: Object.fromEntries(kept), children: inner }
  })
}
