import type { Element, Properties } from 'hast'
import { element } from '../../hast/element.js'

/** What ends the element, wherever it stands in it. */
const END = /<(?=\/noscript)/gi

/**
 * What readers without scripts see. Where there are scripts, a browser reads all of it as one text
 * up to `</noscript`, also within an attribute: a character without width keeps the words from that.
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
