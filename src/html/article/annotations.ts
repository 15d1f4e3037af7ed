import type { Element } from 'hast'
import { element, lines } from '../../hast/element.js'
import type { NoteList } from '../../render/article/annotations.js'
import { type RenderState, renderNodes } from '../../render/handler.js'
import { cleanText } from '../../render/safety/clean-text.js'
import type { Correction, Provenance } from '../../schema/annotations.js'
import { labelText } from '../label.js'
import { time } from '../time.js'

/** Renders corrections and disclosures, each in its own box. */
export function renderNotes(state: RenderState, { corrections, provenance }: NoteList): Element[] {
  if (corrections.length + provenance.length === 0) return []
  return [
    ...corrections.map((correction) => renderCorrection(state, correction)),
    ...provenance.map((disclosure) => renderProvenance(state, disclosure)),
  ]
}

function renderCorrection(state: RenderState, correction: Correction): Element {
  const label = state.labels.correction[correction.kind] ?? state.labels.updated
  const date = time(state, correction.datePublished)
  return element(
    'aside',
    { ...state.attributes({ id: correction.id }, 'correction'), role: 'note' },
    lines([
      element('p', { className: state.className('correction-kind') }, [
        labelText(state, date ? `${label}${state.labels.colon}` : label),
        date,
      ]),
      ...renderNodes(state, correction.children),
    ]),
  )
}

function renderProvenance(state: RenderState, { note }: Provenance): Element {
  return element(
    'aside',
    { className: state.className('provenance'), role: 'note' },
    lines([element('p', {}, [cleanText(note)])]),
  )
}
