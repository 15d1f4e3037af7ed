import { cleanText } from '../render/safety/clean-text.js'
import type { Code, Heading, Paragraph, Root, ThematicBreak } from '../schema/nodes.js'
import { renderNotes } from './annotations.js'
import { joinBlock, renderPhrasing } from './handler.js'
import { balanceIsolates } from './layout/bidi.js'
import { prefixLines } from './layout/lines.js'
import type { TextHandler } from './state.js'
import { titled } from './title.js'

/** Renders all blocks, or those before the paywall and a notice that there are more. */
const root: TextHandler<Root> = (state, { children }, width) => {
  const { notes, paywall } = state
  const gate = paywall === 'free' ? children.findIndex(({ type }) => type === 'paywall') : -1
  const visible = gate === -1 ? children : children.slice(0, gate + 1)
  return state.outline.part(() => {
    let text = ''
    visible.forEach((block, index) => {
      text = joinBlock(text, state.one(block, width))
      text = joinBlock(text, renderNotes(state, notes.after(block, visible[index + 1]), width))
    })
    return text
  })
}

const paragraph: TextHandler<Paragraph> = (state, node, width) =>
  state.wrap(renderPhrasing(state, node.children), width)

const heading: TextHandler<Heading> = (state, node, width) =>
  titled(state, renderPhrasing(state, node.children), state.outline.heading(node.depth), width)

/**
 * Renders code unchanged, regardless of its width. Isolates are balanced, so that the code cannot
 * be displayed in a misleading order, and empty lines at the end are removed.
 */
const code: TextHandler<Code> = (_state, node) => {
  const lines = cleanText(node.value).split('\n').map(balanceIsolates)
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1
  return prefixLines(lines.slice(0, end).join('\n'), '    ')
}

const thematicBreak: TextHandler<ThematicBreak> = ({ marks }) => marks.rule

export const flowHandlers = { root, paragraph, heading, code, thematicBreak }
