import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { MarkupContext } from '../render/markup-context.js'
import { cleanText } from '../render/safety/clean-text.js'
import { stringOrUndefined } from '../render/safety/lenient.js'
import { isRightToLeft } from './label.js'

/** A date for the reader, with the exact one for machines; nothing for what is no text. */
export function time(context: MarkupContext, date: string | undefined): Element | undefined {
  if (stringOrUndefined(date) === undefined) return undefined
  const exact = cleanText(date)
  return element('time', { dateTime: exact, dir: isRightToLeft(context) ? 'auto' : undefined }, [
    cleanText(context.formatDate(exact)),
  ])
}
