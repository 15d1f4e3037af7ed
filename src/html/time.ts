import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { MarkupContext } from '../render/markup-context.js'
import { cleanText } from '../render/safety/clean-text.js'
import { isRightToLeft } from './label.js'

/**
 * Renders a date for the reader, with the exact one for machines.
 *
 * @param formatDate Default: the whole date.
 */
export function time(
  context: MarkupContext,
  date: string | undefined,
  formatDate = context.formatDate,
): Element | undefined {
  if (date === undefined) return undefined
  const exact = cleanText(date)
  return element('time', { dateTime: exact, dir: isRightToLeft(context) ? 'auto' : undefined }, [
    cleanText(formatDate(exact)),
  ])
}
