import { showable } from '../render/characters.js'
import { element, lines } from '../render/element.js'
import { type Handler, renderChildren } from '../render/handler.js'
import { headingDepth } from '../render/lenient.js'
import type { Code, Heading, Paragraph, Root, ThematicBreak } from '../schema/flow.js'

export const root: Handler<Root> = (state, node) =>
  element('div', state.context.attributes(node, 'body'), lines(renderChildren(state, node)))

export const paragraph: Handler<Paragraph> = (state, node) =>
  element('p', state.context.attributes(node), renderChildren(state, node))

export const heading: Handler<Heading> = (state, node) => {
  const { context } = state
  return element(
    context.headingName(headingDepth(node.depth)),
    { ...context.attributes(node), id: context.headingId(node) },
    renderChildren(state, node),
  )
}

/** A block of code scrolls where it is too wide, so that the keyboard must reach it. */
export const code: Handler<Code> = ({ context }, node) => {
  const { lang, ...attributes } = context.attributes(node)
  const className = typeof lang === 'string' ? [`language-${lang.replace(/\s+/g, '-')}`] : undefined
  return element('pre', { ...attributes, tabIndex: 0 }, [
    element('code', { className }, [showable(node.value)]),
  ])
}

export const thematicBreak: Handler<ThematicBreak> = ({ context }, node) =>
  element('hr', context.attributes(node))
