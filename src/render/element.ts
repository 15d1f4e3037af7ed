import type { Element, ElementContent, Properties } from 'hast'

/**
 * What {@link element} takes as a child: a node, a text, or nothing.
 *
 * @example
 * const children: Child[] = ['Calm', element('br'), undefined]
 * element('p', {}, children).children.length // 2
 */
export type Child = ElementContent | string | undefined

/**
 * A hast element. It keeps the object of the properties, also where one is `undefined`: what makes
 * markup of a tree leaves such out.
 *
 * @example
 * element('p', { id: 'p1' }, ['Calm']).children // [{ type: 'text', value: 'Calm' }]
 */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly Child[] = [],
): Element {
  const content: ElementContent[] = []
  for (const child of children) {
    if (typeof child === 'string') content.push({ type: 'text', value: child })
    else if (child !== undefined) content.push(child)
  }
  return { type: 'element', tagName, properties, children: content }
}

/** The children with a line end around each: blocks that a person can read in the source. */
export function lines(children: readonly (ElementContent | undefined)[]): ElementContent[] {
  const separated: ElementContent[] = []
  for (const child of children) {
    if (child !== undefined) separated.push(child, { type: 'text', value: '\n' })
  }
  if (separated.length > 0) separated.unshift({ type: 'text', value: '\n' })
  return separated
}
