import type { Element, ElementContent, Properties } from 'hast'

/** What {@link element} takes as a child: a node, a text, or nothing. */
export type Child = ElementContent | string | undefined

/**
 * A hast element. Properties that are `undefined` are left out.
 *
 * @example
 * element('p', { id: 'p1' }, ['Calm']).children // [{ type: 'text', value: 'Calm' }]
 */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly Child[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(
      Object.entries(properties).filter(([, value]) => value !== undefined),
    ),
    children: children.flatMap((child) => {
      if (child === undefined) return []
      return typeof child === 'string' ? { type: 'text' as const, value: child } : child
    }),
  }
}

/** The children with a line end around each: blocks that a person can read in the source. */
export function lines(children: readonly (ElementContent | undefined)[]): ElementContent[] {
  const lineEnd: ElementContent = { type: 'text', value: '\n' }
  const blocks = children.filter((child) => child !== undefined)
  return blocks.length === 0 ? [] : [lineEnd, ...blocks.flatMap((block) => [block, lineEnd])]
}
