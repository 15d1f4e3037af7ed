import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { RenderContext } from '../render/context.js'
import { cleanText } from '../render/safety/clean-text.js'

/** A date for readers, with the exact one for machines. */
export function time(state: RenderContext, date: string | undefined): Element | undefined {
  if (date === undefined) return undefined
  const exact = cleanText(date)
  return element('time', { dateTime: exact }, [cleanText(state.formatDate(exact))])
}
