import type { Blockquote, Pullquote } from '../schema/nodes.js'
import { attributionOf, attributionParts } from '../tree/quotes/attribution.js'
import { renderBlocks, renderPhrasing } from './handler.js'
import { hang, prefixLines } from './layout/lines.js'
import { linkWords } from './links.js'
import { words } from './phrasing.js'
import type { State, TextHandler } from './state.js'

const blockquote: TextHandler<Blockquote> = (state, node, width) => {
  const { children } = node
  const last = children.at(-1)
  // Directly below the attribution of an inner quote, the outer attribution would look like part of
  // it.
  const isApart = last?.type === 'blockquote' && attributionOf(last) !== undefined
  return quoted(state, node, width, (room) => renderBlocks(state, children, room), isApart)
}

/** Renders a pull quote. One that repeats the body is left out, so that it is not read twice. */
const pullquote: TextHandler<Pullquote> = (state, node, width) => {
  if (state.repeats(node)) return ''
  return quoted(state, node, width, (room) =>
    state.wrap(renderPhrasing(state, node.children), room),
  )
}

/** Renders the text with a mark before each line, and the attribution below. */
function quoted(
  state: State,
  node: Blockquote | Pullquote,
  width: number,
  render: (room: number) => string,
  isApart = false,
): string {
  const { columns, marks } = state
  const room = width - columns(marks.quote)
  const words = render(room)
  const attribution = attributionLine(state, node)
  if (attribution === '') return prefixLines(words, marks.quote)
  const who = state.wrap(attribution, room - columns(marks.attribution))
  const lines = [words, hang(state, who, marks.attribution)]
  return prefixLines(lines.filter(Boolean).join(isApart ? '\n\n' : '\n'), marks.quote)
}

/** Returns the attribution on one line. Only the cited work is linked. */
function attributionLine(state: State, node: Blockquote | Pullquote): string {
  const attribution = attributionOf(node)
  if (!attribution) return ''
  const position = { of: node, field: '/attribution/source/url' }
  return attributionParts(state.article, attribution)
    .map(({ kind, text, url }) =>
      kind === 'work' ? linkWords(state, text, { url }, position) : text,
    )
    .join(state.labels.comma)
}

export const quoteHandlers = { quotation: words, blockquote, pullquote }
