import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { RenderState } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'

/** Renders a string field of a node as a paragraph, such as the title of a gallery. */
export function titleLine(
  state: RenderState,
  className: string,
  title: string | undefined,
): Element | undefined {
  if (title === undefined) return undefined
  return element('p', { className: state.className(className) }, [cleanText(title)])
}

/** Renders a heading with an id, which labels a box. */
export function titleHeading(
  state: RenderState,
  className: string,
  title: string | undefined,
): { heading: Element; id: string } | undefined {
  if (title === undefined) return undefined
  const id = state.newId(className)
  const properties = { id, className: state.className(className) }
  return { heading: element(state.headingName(2), properties, [cleanText(title)]), id }
}
