import { showable } from '../render/characters.js'
import type { Phrasing } from '../schema/content.js'
import type { Break, InlineCode, Link, Text } from '../schema/phrasing.js'
import { renderPhrasing, type TextHandler } from './handler.js'
import { linkWords } from './links.js'

export const text: TextHandler<Text> = (_state, node) => onOneLine(node.value)

export const inlineCode: TextHandler<InlineCode> = (_state, node) => onOneLine(node.value)

export const lineBreak: TextHandler<Break> = () => '\n'

/** Plain text has no emphasis: the words alone. */
export const words: TextHandler<Extract<Phrasing, { children: unknown }>> = (state, node) =>
  renderPhrasing(state, node.children)

export const link: TextHandler<Link> = (state, node) =>
  linkWords(state, renderPhrasing(state, node.children), node)

/** A line end in a text is a blank, as in HTML: only a `break` ends the line. */
function onOneLine(value: string): string {
  return showable(value).replaceAll('\n', ' ')
}
