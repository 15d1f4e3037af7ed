import type { Element } from 'hast'
import type { RenderContext } from '../render/context.js'
import { element } from '../render/element.js'

/** A date for the reader, with the exact one for machines. */
export function time(context: RenderContext, date: string): Element {
  return element('time', { dateTime: date }, [context.formatDate(date)])
}
