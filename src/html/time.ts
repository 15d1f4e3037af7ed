import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { MarkupContext } from '../render/markup-context.js'
import { cleanText } from '../render/safety/clean-text.js'
import { isRightToLeft } from './label.js'

/** Renders a date for readers, with its machine-readable value. */
export function time(context: MarkupContext, date: string | undefined): Element | undefined {
  if (date === undefined) return undefined
  const exact = cleanText(date)
  return element('time', { dateTime: exact, dir: isRightToLeft(context) ? 'auto' : undefined }, [
    cleanText(context.formatDate(exact)),
  ])
}
