import type { Element } from 'hast'
import { element, lines } from '../render/element.js'
import { type MarkupState, renderNodes } from '../render/handler.js'
import { entry, items } from '../render/lenient.js'
import { time } from './time.js'

/** Words to the reader about changes: those for the top, or all others. */
export function renderCorrections(state: MarkupState, place: 'top' | 'bottom'): Element[] {
  const { context } = state
  return items(context.article.corrections)
    .filter(({ placement }) => (placement === 'top') === (place === 'top'))
    .map((correction) => {
      const label = entry(context.labels.correction, correction.kind) ?? context.labels.updated
      return element(
        'aside',
        { ...context.attributes({ id: correction.id }, 'correction'), role: 'note' },
        lines([
          element('p', { className: context.className('correction-kind') }, [
            `${label}${context.labels.colon}`,
            time(context, correction.datePublished),
          ]),
          ...renderNodes(state, correction.children),
        ]),
      )
    })
}
