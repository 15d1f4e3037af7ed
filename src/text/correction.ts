import { showable } from '../render/characters.js'
import { entry, items, words } from '../render/lenient.js'
import { joinBlocks, renderBlocks, type TextState } from './handler.js'
import { wrap } from './wrap.js'

/** Words to the reader about changes: those for the top, or all others. */
export function renderCorrections(
  state: TextState,
  place: 'top' | 'bottom',
  width: number,
): string {
  const { article, labels, formatDate } = state.context
  const corrections = items(article.corrections).filter(
    ({ placement }) => (placement === 'top') === (place === 'top'),
  )
  return joinBlocks(
    corrections.map(({ kind, datePublished, children }) => {
      const label = entry(labels.correction, kind) ?? labels.updated
      const date = words(datePublished) ? ` (${formatDate(showable(datePublished))})` : ''
      const head = wrap(`${label}${date}${labels.colon}`.trimEnd(), width)
      return `${head}\n${renderBlocks(state, children, width)}`
    }),
  )
}
