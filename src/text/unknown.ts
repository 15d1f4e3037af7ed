import { reportUnknown } from '../render/report-unknown.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { ArticleNode, Unknown } from '../schema/nodes.js'
import { isInline } from '../tree/plain-text.js'
import { renderBlocks, renderInline, renderPhrasing } from './handler.js'
import type { State, TextHandler } from './state.js'

/** Renders the fallback of a node of an unknown type, and reports it. */
const unknown: TextHandler<Unknown> = (state, node, width) => {
  reportUnknown(state, node)
  return renderFallback(state, node, width)
}

/**
 * Renders the text of a node whose type has no handler, which only an unparsed article can contain.
 */
export const renderUnknownType: TextHandler<never> = (state, node: ArticleNode, width) => {
  const { value, children } = node as { value?: unknown; children?: ArticleNode[] }
  reportUnknown(state, node)
  if (typeof value === 'string') return asBlock(state, cleanText(value), width)
  return renderFallback(state, { children }, width)
}

/** Renders the children of a node that may be a block or phrasing. */
function renderFallback(
  state: State,
  node: { children?: readonly ArticleNode[] | undefined },
  width: number,
): string {
  if (!isInline(node)) return renderBlocks(state, node.children, width)
  if (width === Number.POSITIVE_INFINITY) return renderInline(state, node.children)
  return state.wrap(renderPhrasing(state, node.children), width)
}

/** Inside a line the width is infinite, and spaces around the text must stay. */
function asBlock({ wrap }: State, words: string, width: number): string {
  return width === Number.POSITIVE_INFINITY ? words : wrap(words, width)
}

export const unknownHandlers = { unknown }
