import type { Element, ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import type { RenderState } from '../render/handler.js'
import { labelText } from './label.js'

/** Renders content that readers can expand. */
export function disclosure(
  state: RenderState,
  className: string,
  label: string,
  children: readonly ElementContent[],
): Element {
  const summary = element('summary', {}, [labelText(state, label)])
  return element(
    'details',
    { className: state.className(className) },
    lines([summary, ...children]),
  )
}
