import type { Element, ElementContent, Properties } from 'hast'

/**
 * A child of {@link element}: a node, a string, or nothing.
 *
 * @example
 * const children: Child[] = ['Calm', element('br'), undefined]
 * element('p', {}, children).children.length // 2
 */
export type Child = ElementContent | string | undefined

/**
 * Creates a hast element. Keeps the object of properties even if some are `undefined`; serializers
 * ignore those.
 *
 * @example
 * element('p', { id: 'p1' }, ['Calm']).children // [{ type: 'text', value: 'Calm' }]
 */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly Child[] = [],
): Element {
  return { type: 'element', tagName, properties, children: nodesOf(children) }
}

/** Creates an element from a new array of nodes without copying it. */
export function elementOf(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}

/** Returns the children as nodes. An array of the right length takes a tenth of the memory. */
function nodesOf(children: readonly Child[]): ElementContent[] {
  if (children.length === 1) {
    const [child] = children
    return isChild(child) ? [nodeOf(child)] : []
  }
  const nodes = children.slice() as ElementContent[]
  let count = 0
  for (const child of children) {
    if (isChild(child)) nodes[count++] = nodeOf(child)
  }
  if (count < nodes.length) nodes.length = count
  return nodes
}

/** A field of a hand-built article may be `null` in place of a string. */
function isChild(child: Child | null): child is ElementContent | string {
  return child !== undefined && child !== null
}

function nodeOf(child: ElementContent | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child
}

/**
 * Returns the element with different properties or children. Keeps the object shape of {@link
 * element}, because engines walk trees of one shape several times faster.
 */
export function changed(
  node: Element,
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  const { data, position, content } = node
  return (data ?? position ?? content) === undefined
    ? { type: 'element', tagName, properties, children }
    : { ...node, tagName, properties, children }
}

/** Puts each child on its own line, so that the source is readable. */
export function lines(children: readonly (ElementContent | undefined)[]): ElementContent[] {
  const separated: ElementContent[] = []
  for (const child of children) {
    if (!isChild(child)) continue
    if (separated.length === 0) separated.push({ type: 'text', value: '\n' })
    separated.push(child, { type: 'text', value: '\n' })
  }
  return separated
}
