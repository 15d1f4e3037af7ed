import { cleanText } from '../render/safety/clean-text.js'
import { headingDepth, objectsOf } from '../render/safety/lenient.js'
import type { Code, Heading, Paragraph, Root, ThematicBreak } from '../schema/flow.js'
import { renderNotes } from './annotations.js'
import { joinBlock, renderNode, renderPhrasing, type TextHandler } from './handler.js'
import { balanceIsolates } from './layout/bidi.js'
import { prefixLines, titled } from './layout/lines.js'

/** All blocks, or those before the gate and a word that there are more. */
export const root: TextHandler<Root> = (state, node, width) => {
  const { notes, paywall } = state.context
  const blocks = objectsOf(node.children)
  const gate = paywall === 'free' ? blocks.findIndex(({ type }) => type === 'paywall') : -1
  const shown = gate === -1 ? blocks : blocks.slice(0, gate + 1)
  let text = ''
  shown.forEach((block, index) => {
    text = joinBlock(text, renderNode(state, block, width))
    text = joinBlock(text, renderNotes(state, notes.after(block, shown[index + 1]), width))
  })
  return text
}

export const paragraph: TextHandler<Paragraph> = (state, node, width) =>
  state.wrap(renderPhrasing(state, node.children), width)

export const heading: TextHandler<Heading> = (state, node, width) =>
  titled(state, renderPhrasing(state, node.children), headingDepth(node.depth), width)

/**
 * Code is kept letter by letter, however wide. Isolates are balanced, so that it can't read other
 * than it is, and empty lines at its end would say nothing.
 */
export const code: TextHandler<Code> = (_state, node) => {
  const lines = cleanText(node.value).split('\n').map(balanceIsolates)
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1
  return prefixLines(lines.slice(0, end).join('\n'), '    ')
}

export const thematicBreak: TextHandler<ThematicBreak> = ({ marks }) => marks.rule
