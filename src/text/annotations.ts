import type { NoteList } from '../render/article/annotations.js'
import { cleanText } from '../render/safety/clean-text.js'
import { objectsOf, ownValue, stringOrUndefined } from '../render/safety/lenient.js'
import type { Correction } from '../schema/annotations.js'
import { joinBlocks, renderBlocks, renderPhrasing, type TextState } from './handler.js'

/** Words to the reader about the article. */
export function renderNotes(
  state: TextState,
  { corrections, provenance }: NoteList,
  width: number,
): string {
  if (corrections.length + provenance.length === 0) return ''
  return joinBlocks([
    ...corrections.map((correction) => renderCorrection(state, correction, width)),
    ...provenance.map(({ note }) => state.wrap(cleanText(note), width)),
  ])
}

/** What was changed and when; the first paragraph follows on the same line. */
function renderCorrection(state: TextState, correction: Correction, width: number): string {
  const { labels, formatDate } = state.context
  const { kind, datePublished } = correction
  const label = ownValue(labels.correction, kind) ?? labels.updated
  const date = stringOrUndefined(datePublished) ? ` (${formatDate(cleanText(datePublished))})` : ''
  const [first, ...rest] = objectsOf(correction.children)
  const isRunIn = first?.type === 'paragraph'
  const lead = isRunIn ? renderPhrasing(state, first.children) : ''
  return joinBlocks([
    state.wrap(label + date + labels.colon + lead, width),
    renderBlocks(state, isRunIn ? rest : correction.children, width),
  ])
}
