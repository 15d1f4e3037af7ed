import type { NoteList } from '../render/article/annotations.js'
import type { Correction } from '../schema/annotations.js'
import { joinBlocks, renderBlocks, renderPhrasing } from './handler.js'
import type { State } from './state.js'

/** Renders corrections and disclosures. */
export function renderNotes(
  state: State,
  { corrections, provenance }: NoteList,
  width: number,
): string {
  if (corrections.length + provenance.length === 0) return ''
  return joinBlocks([
    ...corrections.map((correction) => renderCorrection(state, correction, width)),
    ...provenance.map(({ note = '' }) => state.wrap(note, width)),
  ])
}

/** Renders what was changed and when. The first paragraph follows on the same line. */
function renderCorrection(state: State, correction: Correction, width: number): string {
  const { labels, formatDate } = state
  const { kind, datePublished, children } = correction
  const label = labels.correction[kind] ?? labels.updated
  const date = datePublished === undefined ? '' : ` (${formatDate(datePublished)})`
  const [first, ...rest] = children
  const isRunIn = first?.type === 'paragraph'
  const lead = isRunIn ? renderPhrasing(state, first.children) : ''
  return joinBlocks([
    state.wrap(label + date + labels.colon + lead, width),
    renderBlocks(state, isRunIn ? rest : children, width),
  ])
}
