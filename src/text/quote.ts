import { cleanText } from '../render/safety/clean-text.js'
import type { Blockquote, Pullquote } from '../schema/quote.js'
import { attributionParts } from '../tree/quotes/attribution.js'
import { renderBlocks, renderPhrasing, type TextHandler, type TextState } from './handler.js'
import { hang, prefixLines } from './layout/lines.js'
import { linkWords } from './links.js'

export const blockquote: TextHandler<Blockquote> = (state, node, width) =>
  quoted(state, node, width, (room) => renderBlocks(state, node.children, room))

/** A pull quote that repeats the body would only be read twice. */
export const pullquote: TextHandler<Pullquote> = (state, node, width) => {
  if (state.context.repeats(node)) return ''
  return quoted(state, node, width, (room) =>
    state.wrap(renderPhrasing(state, node.children), room),
  )
}

/** The words with a mark before each line, and whose they are below them. */
function quoted(
  state: TextState,
  node: Blockquote | Pullquote,
  width: number,
  render: (room: number) => string,
): string {
  const { columns, marks } = state
  const room = width - columns(marks.quote)
  const words = render(room)
  const who = attributionOf(state, node)
  if (who === '') return prefixLines(words, marks.quote)
  const line = hang(state, state.wrap(who, room - columns(marks.attribution)), marks.attribution)
  return prefixLines([words, line].filter(Boolean).join('\n'), marks.quote)
}

/** The work has its link; who is named is known without one. */
function attributionOf(state: TextState, node: Blockquote | Pullquote): string {
  const { attribution } = node
  const { context } = state
  if (!attribution) return ''
  const place = { of: node, field: '/attribution/source/url' }
  return attributionParts(context.article, attribution)
    .map(({ kind, text, url }) => {
      const words = cleanText(text)
      return kind === 'work' ? linkWords(state, words, { url }, place) : words
    })
    .join(context.labels.comma)
}
