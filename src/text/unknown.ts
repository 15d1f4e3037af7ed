import { cleanText } from '../render/safety/clean-text.js'
import type { ArticleNode } from '../schema/nodes.js'
import type { Unknown } from '../schema/unknown.js'
import { show } from '../tree/issue.js'
import { isInline } from '../tree/plain-text.js'
import { renderBlocks, renderInline, renderPhrasing } from './handler.js'
import type { State, TextHandler } from './state.js'

/** The fallback of a node that this version doesn't know; it is always reported. */
export const unknown: TextHandler<Unknown> = (state, node, width) => {
  state.report(
    'unknown-node',
    node,
    '',
    `A node of the type ${show(node.originalType)} is not known here: only its fallback is shown. Define the type with \`defineNode\`, or give it a fallback.`,
  )
  return renderFallback(state, node, width)
}

/** The words of a node whose type has no handler, which only a hand-built article can have. */
export const renderUnknownType: TextHandler<never> = (state, node: ArticleNode, width) => {
  const { type, value, children } = node as { type: unknown; value?: unknown; children?: unknown }
  state.report(
    'unknown-node',
    node,
    '',
    `There is no handler for ${JSON.stringify(type)}: only its words are shown. Correct the type.`,
  )
  if (typeof value === 'string') return asBlock(state, cleanText(value), width)
  return renderFallback(state, { children: children as ArticleNode[] | undefined }, width)
}

/** The children of a node that may be a block or not. */
function renderFallback(
  state: State,
  node: { children?: readonly ArticleNode[] | undefined },
  width: number,
): string {
  if (!isInline(node)) return renderBlocks(state, node.children, width)
  if (width === Number.POSITIVE_INFINITY) return renderInline(state, node.children)
  return state.wrap(renderPhrasing(state, node.children), width)
}

/** Within a line the width has no end, and blanks around the words must stay. */
function asBlock({ wrap }: State, words: string, width: number): string {
  return width === Number.POSITIVE_INFINITY ? words : wrap(words, width)
}
