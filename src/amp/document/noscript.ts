import type { Element, Properties } from 'hast'
import { element } from '../../hast/element.js'

/** The text that ends the element in any position. */
const END = /<(?=\/noscript)/gi

/**
 * Creates the content for readers without scripts. With scripts, a browser reads all of it as one
 * text up to `</noscript`, even inside an attribute. An invisible character prevents that.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
 */
export function noscript(content: Element): Element {
  return element('noscript', {}, [withoutEnd(content)])
}

function withoutEnd(node: Element): Element {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(node.properties)) {
    properties[name] = typeof value === 'string' ? value.replace(END, '<\u2060') : value
  }
  const children = node.children.map((child) =>
    child.type === 'element' ? withoutEnd(child) : child,
  )
  return { ...node, properties, children }
}
