import type { Element } from 'hast'
import { element, lines } from '../../hast/element.js'
import type { NoteList } from '../../render/article/annotations.js'
import { type MarkupState, renderNodes } from '../../render/handler.js'
import { cleanText } from '../../render/safety/clean-text.js'
import { ownValue } from '../../render/safety/lenient.js'
import type { Correction } from '../../schema/correction.js'
import type { Provenance } from '../../schema/provenance.js'
import { labelText } from '../label.js'
import { time } from '../time.js'

/** Words to the reader about the article, each in a box of its own. */
export function renderNotes(state: MarkupState, { corrections, provenance }: NoteList): Element[] {
  if (corrections.length + provenance.length === 0) return []
  return [
    ...corrections.map((correction) => renderCorrection(state, correction)),
    ...provenance.map((disclosure) => renderProvenance(state, disclosure)),
  ]
}

function renderCorrection(state: MarkupState, correction: Correction): Element {
  const { context } = state
  const label = ownValue(context.labels.correction, correction.kind) ?? context.labels.updated
  return element(
    'aside',
    { ...context.attributes({ id: correction.id }, 'correction'), role: 'note' },
    lines([
      element('p', { className: context.className('correction-kind') }, [
        labelText(context, `${label}${context.labels.colon}`),
        time(context, correction.datePublished),
      ]),
      ...renderNodes(state, correction.children),
    ]),
  )
}

function renderProvenance({ context }: MarkupState, { note }: Provenance): Element {
  return element(
    'aside',
    { className: context.className('provenance'), role: 'note' },
    lines([element('p', {}, [cleanText(note)])]),
  )
}
