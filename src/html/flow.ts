import type { ElementContent } from 'hast'
import { element, elementOf, lines } from '../hast/element.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import {
  add,
  type Handler,
  type RenderState,
  renderChildren,
  renderNodes,
} from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { Code, Flow, Heading, Paragraph, Root, ThematicBreak } from '../schema/nodes.js'
import { renderNotes } from './article/annotations.js'
import { paidSection } from './paywall.js'

/** Renders the free part, the paywall, and the paid part in a section marked for search engines. */
const root: Handler<Root> = (state, node) => {
  const { footnotes } = state
  const { free, paywall, paid } = splitAtPaywall(node)
  const paidBlocks = () => {
    if (paid.length === 0 || state.paywall === 'free') return []
    footnotes.isPaid = true
    const blocks = withNotes(state, node, paid)
    footnotes.isPaid = false
    return blocks
  }
  const content = state.outline.part(() => [
    ...withNotes(state, node, free),
    ...renderNodes(state, [paywall], node),
    ...paidSection(state, paidBlocks()),
  ])
  return elementOf('div', state.attributes(node, 'body'), lines(content))
}

/** Renders blocks, each followed by the corrections and disclosures that refer to it. */
function withNotes(state: RenderState, node: Root, blocks: readonly Flow[]): ElementContent[] {
  const { notes } = state
  const rendered: ElementContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Flow
    add(rendered, state.one(block, node))
    add(rendered, renderNotes(state, notes.after(block, blocks[index + 1])))
  }
  return rendered
}

const paragraph: Handler<Paragraph> = (state, node) =>
  elementOf('p', state.attributes(node), renderChildren(state, node))

const heading: Handler<Heading> = (state, node) => {
  // Rendered before the id, which is generated from the text: this checks the limits.
  const children = renderChildren(state, node)
  const own = state.attributes(node)
  const properties = own.id === undefined ? { id: state.headingId(node), ...own } : own
  return elementOf(state.headingName(state.outline.heading(node.depth)), properties, children)
}

/** Names such as `js`, `c++`, `objective-c` and `asp.net`. No other class contains data. */
const LANGUAGE_NAME = /^(?!i-amphtml)[A-Za-z\d][\w+#.-]{0,39}$/

/** Renders a code block. It scrolls if it is too wide, so it must be reachable by keyboard. */
const code: Handler<Code> = (state, node) => {
  // Its `lang` is a programming language.
  const { lang: _, ...attributes } = state.attributes(node)
  const name = cleanText(node.lang).trim().replace(/\s+/g, '-')
  const className = LANGUAGE_NAME.test(name) ? [`language-${name}`] : undefined
  return element('pre', { ...attributes, tabIndex: 0 }, [
    element('code', { className }, [cleanText(node.value)]),
  ])
}

const thematicBreak: Handler<ThematicBreak> = (state, node) => element('hr', state.attributes(node))

export const flowHandlers = { root, paragraph, heading, code, thematicBreak }
