import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { MarkupState } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import { stringOrUndefined } from '../render/safety/lenient.js'

/** A line of words that a node has as a field, such as the title of a gallery. */
export function titleLine(
  { context }: MarkupState,
  className: string,
  title: string | undefined,
): Element | undefined {
  if (stringOrUndefined(title) === undefined) return undefined
  return element('p', { className: context.className(className) }, [cleanText(title)])
}

/** A title as a heading with an id, for the box that it names. */
export function titleHeading(
  { context }: MarkupState,
  className: string,
  title: string | undefined,
): { heading: Element; id: string } | undefined {
  if (stringOrUndefined(title) === undefined) return undefined
  const id = context.newId(className)
  const properties = { id, className: context.className(className) }
  return { heading: element(context.headingName(2), properties, [cleanText(title)]), id }
}
