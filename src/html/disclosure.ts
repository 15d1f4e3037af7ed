import type { Element, ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import type { MarkupContext } from '../render/markup-context.js'
import { labelText } from './label.js'

/** Something that a reader can open, closed at first. */
export function disclosure(
  context: MarkupContext,
  className: string,
  label: string,
  children: readonly ElementContent[],
): Element {
  const summary = element('summary', {}, [labelText(context, label)])
  return element(
    'details',
    { className: context.className(className) },
    lines([summary, ...children]),
  )
}
