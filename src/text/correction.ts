import { visitObjects } from '../parse/walk.js'
import { showable } from '../render/characters.js'
import { entry, items, words } from '../render/lenient.js'
import type { Correction } from '../schema/correction.js'
import { joinBlocks, renderBlocks, renderPhrasing, type TextState } from './handler.js'

/** Words to the reader about changes: those for the top, or all that are not told elsewhere. */
export function renderCorrections(
  state: TextState,
  place: 'top' | 'bottom',
  width: number,
): string {
  const corrections = items(state.context.article.corrections).filter(
    (correction) =>
      (correction.placement === 'top') === (place === 'top') && !state.told.has(correction),
  )
  return joinBlocks(corrections.map((correction) => renderCorrection(state, correction, width)))
}

/** The corrections that have their place at something in a part of the article: now they are told. */
export function renderCorrectionsIn(state: TextState, part: object, width: number): string {
  const { context, told } = state
  const waiting = items(context.article.corrections).filter(
    (correction) => correction.placement === 'inline' && !told.has(correction),
  )
  if (waiting.length === 0) return ''
  const ids = new Set<unknown>()
  visitObjects(part, ({ id }) => ids.add(id))
  const found = waiting.filter(({ target }) => target !== undefined && ids.has(target))
  for (const correction of found) told.add(correction)
  return joinBlocks(found.map((correction) => renderCorrection(state, correction, width)))
}

/** What was changed and when; the first paragraph follows on the same line. */
function renderCorrection(state: TextState, correction: Correction, width: number): string {
  const { labels, formatDate } = state.context
  const { kind, datePublished } = correction
  const label = entry(labels.correction, kind) ?? labels.updated
  const date = words(datePublished) ? ` (${formatDate(showable(datePublished))})` : ''
  const [first, ...rest] = items(correction.children)
  const isRunIn = first?.type === 'paragraph'
  const lead = isRunIn ? renderPhrasing(state, first.children) : ''
  return joinBlocks([
    state.wrap(label + date + labels.colon + lead, width),
    renderBlocks(state, isRunIn ? rest : correction.children, width),
  ])
}
