import { attributionParts } from '../quotes/attribution.js'
import { repeatsBody } from '../quotes/repeats.js'
import { showable } from '../render/characters.js'
import type { Attribution, Blockquote, Pullquote } from '../schema/quote.js'
import { renderBlocks, renderPhrasing, type TextHandler, type TextState } from './handler.js'
import { hang, prefixLines, wrap } from './wrap.js'

const MARK = '> '

export const blockquote: TextHandler<Blockquote> = (state, node, width) => {
  const words = renderBlocks(state, node.children, width - MARK.length)
  return quoted(state, words, node.attribution, width)
}

/** A pull quote that repeats the body would only be read twice. */
export const pullquote: TextHandler<Pullquote> = (state, node, width) => {
  if (repeatsBody(state.context.article, node)) return ''
  const words = wrap(renderPhrasing(state, node.children), width - MARK.length)
  return quoted(state, words, node.attribution, width)
}

function quoted(
  { context }: TextState,
  words: string,
  attribution: Attribution | undefined,
  width: number,
): string {
  if (!attribution) return prefixLines(words, MARK)
  const who = attributionParts(context.article, attribution)
    .map(({ text }) => showable(text))
    .join(context.labels.comma)
  const line = hang(wrap(who, width - MARK.length - 2), '— ')
  return prefixLines(`${words}\n${line}`, MARK)
}
