import type { ElementContent } from 'hast'
import { element, elementOf, lines } from '../hast/element.js'
import { written } from '../hast/to-hast.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import {
  type Handler,
  type MarkupState,
  renderChildren,
  renderNode,
  renderNodes,
} from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import { headingDepth } from '../render/safety/lenient.js'
import type { Code, Heading, Paragraph, Root, ThematicBreak } from '../schema/flow.js'
import type { Flow } from '../schema/nodes.js'
import { renderNotes } from './article/annotations.js'
import { paidSection } from './paywall.js'

/** The free part, and behind the gate a box that search engines are told of. */
export const root: Handler<Root> = (state, node) => {
  const { context } = state
  const { free, paywall, paid } = splitAtPaywall(node)
  return elementOf(
    'div',
    context.attributes(node, 'body'),
    lines([
      ...withNotes(state, node, free),
      ...renderNodes(state, [paywall], node),
      ...paidSection(state, context.paywall === 'free' ? [] : withNotes(state, node, paid)),
    ]),
  )
}

/** Blocks, each with the words to the reader that name something in it. */
function withNotes(state: MarkupState, node: Root, blocks: readonly Flow[]): ElementContent[] {
  const { notes } = state.context
  const rendered: ElementContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Flow
    const result = written(state, block, () => renderNode(state, block, node))
    if (Array.isArray(result)) for (const element of result) rendered.push(element)
    else if (result !== undefined) rendered.push(result)
    const told = notes.after(block, blocks[index + 1])
    for (const element of renderNotes(state, told)) rendered.push(element)
  }
  return rendered
}

export const paragraph: Handler<Paragraph> = (state, node) =>
  elementOf('p', state.context.attributes(node), renderChildren(state, node))

export const heading: Handler<Heading> = (state, node) => {
  const { context } = state
  const own = context.attributes(node)
  const properties =
    own.id === undefined ? Object.assign({ id: context.headingId(node) }, own) : own
  const name = context.headingName(headingDepth(node.depth))
  return elementOf(name, properties, renderChildren(state, node))
}

/** Names such as `js`, `c++`, `objective-c` and `asp.net`. They are the only words of data in a class. */
const LANGUAGE_NAME = /^(?!i-amphtml)[A-Za-z\d][\w+#.-]{0,39}$/

/** A block of code scrolls where it is too wide, so that the keyboard must reach it. */
export const code: Handler<Code> = ({ context }, node) => {
  // Its `lang` is no language that people speak.
  const { lang: _, ...attributes } = context.attributes(node)
  const name = cleanText(node.lang).trim().replace(/\s+/g, '-')
  const className = LANGUAGE_NAME.test(name) ? [`language-${name}`] : undefined
  return element('pre', { ...attributes, tabIndex: 0 }, [
    element('code', { className }, [cleanText(node.value)]),
  ])
}

export const thematicBreak: Handler<ThematicBreak> = ({ context }, node) =>
  element('hr', context.attributes(node))
