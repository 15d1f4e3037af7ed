import { showable } from '../render/characters.js'
import type { Code, Heading, Paragraph, Root, ThematicBreak } from '../schema/flow.js'
import { renderBlocks, renderPhrasing, type TextHandler } from './handler.js'
import { prefixLines, widest, wrap } from './wrap.js'

export const root: TextHandler<Root> = (state, node, width) =>
  renderBlocks(state, node.children, width)

export const paragraph: TextHandler<Paragraph> = (state, node, width) =>
  wrap(renderPhrasing(state, node.children), width)

export const heading: TextHandler<Heading> = (state, node, width) =>
  underlined(renderPhrasing(state, node.children), node.depth === 2 ? '-' : '', width)

/** Code is kept letter by letter, however wide. */
export const code: TextHandler<Code> = (_state, node) => prefixLines(showable(node.value), '    ')

export const thematicBreak: TextHandler<ThematicBreak> = () => '* * *'

/** Words with a line of the mark below them, as wide as they are. */
export function underlined(words: string, mark: string, width: number): string {
  const wrapped = wrap(words, width)
  return mark === '' ? wrapped : `${wrapped}\n${mark.repeat(widest(wrapped))}`
}
